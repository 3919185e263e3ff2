import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 50 to 72 letters and digits are looked at. */
export const termii = {
  id: 'termii',
  name: 'Termii',
  docs: 'https://developers.termii.com/',
  hosts: ['api.ng.termii.com', 'v3.api.termii.com'],
  keys: {
    'termii-api-key': {
      name: 'Termii API key',
      shape: [{ base62: [50, 72] }],
      beside: apiKeyNames('termii'),
      manual: {
        page: 'https://developers.termii.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
