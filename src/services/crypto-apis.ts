import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const cryptoApis = {
  id: 'crypto-apis',
  name: 'Crypto APIs',
  docs: 'https://developers.cryptoapis.io/',
  hosts: ['rest.cryptoapis.io'],
  keys: {
    'crypto-apis-api-key': {
      name: 'Crypto APIs API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('cryptoapis'), { word: 'rest.cryptoapis.io', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }, { query: 'apiKey' }],
      manual: {
        page: 'https://developers.cryptoapis.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
