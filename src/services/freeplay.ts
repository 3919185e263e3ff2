import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 64 characters of URL-safe base64 are looked at. */
export const freeplay = {
  id: 'freeplay',
  name: 'Freeplay',
  docs: 'https://docs.freeplay.ai/',
  hosts: ['app.freeplay.ai'],
  keys: {
    'freeplay-api-key': {
      name: 'Freeplay API key',
      shape: [{ base64url: [24, 64] }],
      beside: apiKeyNames('freeplay', 'freeplay_ai'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.freeplay.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
