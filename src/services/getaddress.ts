import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 characters of URL-safe base64 and 4 to 6 digits, as samples look. */
export const getaddress = {
  id: 'getaddress',
  name: 'getAddress()',
  docs: 'https://documentation.getaddress.io/',
  hosts: ['api.getaddress.io'],
  keys: {
    'getaddress-api-key': {
      name: 'getAddress() API key',
      shape: [{ base64url: 22 }, { digit: [4, 6] }],
      beside: [...apiKeyNames('getaddress', 'get_address_io'), { word: 'api.getaddress.io', within: 160 }],
      manual: {
        page: 'https://documentation.getaddress.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
