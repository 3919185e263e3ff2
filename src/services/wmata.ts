import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const wmata = {
  id: 'wmata',
  name: 'WMATA',
  docs: 'https://developer.wmata.com/',
  hosts: ['api.wmata.com'],
  keys: {
    'wmata-api-key': {
      name: 'WMATA API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('wmata'), { word: 'api.wmata.com', within: 160 }],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://developer.wmata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
