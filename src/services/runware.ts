import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const runware = {
  id: 'runware',
  name: 'Runware',
  docs: 'https://runware.ai/docs',
  hosts: ['api.runware.ai'],
  keys: {
    'runware-api-key': {
      name: 'Runware API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('runware'), { word: 'api.runware.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://runware.ai/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
