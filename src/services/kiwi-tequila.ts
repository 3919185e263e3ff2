import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 characters of URL-safe base64, as samples look. */
export const kiwiTequila = {
  id: 'kiwi-tequila',
  name: 'Kiwi.com Tequila',
  docs: 'https://tequila.kiwi.com/portal/docs/',
  hosts: ['api.tequila.kiwi.com', 'tequila-api.kiwi.com'],
  keys: {
    'kiwi-tequila-api-key': {
      name: 'Kiwi.com Tequila API key',
      shape: [{ base64url: 32 }],
      beside: [...apiKeyNames('tequila', 'kiwi', 'kiwi_tequila'), { word: 'api.tequila.kiwi.com', within: 160 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://tequila.kiwi.com/portal/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
