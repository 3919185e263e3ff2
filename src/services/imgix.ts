import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ak_` and 64 hexadecimal digits, as samples look. */
export const imgix = {
  id: 'imgix',
  name: 'imgix',
  docs: 'https://docs.imgix.com/',
  hosts: ['api.imgix.com'],
  keys: {
    'imgix-api-key': {
      name: 'imgix API key',
      shape: ['ak_', { hex: 64 }],
      beside: [...apiKeyNames('imgix'), { word: 'api.imgix.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.imgix.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
