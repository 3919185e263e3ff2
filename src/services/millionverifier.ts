import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 25 letters and digits, as samples look. */
export const millionverifier = {
  id: 'millionverifier',
  name: 'MillionVerifier',
  docs: 'https://developer.millionverifier.com/',
  hosts: ['api.millionverifier.com'],
  keys: {
    'millionverifier-api-key': {
      name: 'MillionVerifier API key',
      shape: [{ base62: 25 }],
      beside: [...apiKeyNames('millionverifier'), { word: 'api.millionverifier.com', within: 160 }],
      carriers: [{ query: 'api' }],
      manual: {
        page: 'https://developer.millionverifier.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
