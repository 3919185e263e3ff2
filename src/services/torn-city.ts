import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 letters and digits, as samples look. */
export const tornCity = {
  id: 'torn-city',
  name: 'Torn City',
  docs: 'https://www.torn.com/api.html',
  hosts: ['api.torn.com'],
  keys: {
    'torn-city-api-key': {
      name: 'Torn City API key',
      shape: [{ base62: 16 }],
      beside: [...apiKeyNames('torn', 'torn_city'), { word: 'api.torn.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://www.torn.com/api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the owner’s game.',
    },
  },
} as const satisfies Service
