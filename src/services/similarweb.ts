import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const similarweb = {
  id: 'similarweb',
  name: 'Similarweb',
  docs: 'https://developers.similarweb.com/',
  hosts: ['api.similarweb.com'],
  keys: {
    'similarweb-api-key': {
      name: 'Similarweb API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('similarweb'), { word: 'api.similarweb.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://developers.similarweb.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
