import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const trulioo = {
  id: 'trulioo',
  name: 'Trulioo',
  docs: 'https://developer.trulioo.com/',
  hosts: ['api.globaldatacompany.com', 'gateway.trulioo.com'],
  keys: {
    'trulioo-api-key': {
      name: 'Trulioo API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('trulioo'), { word: 'api.globaldatacompany.com', within: 160 }],
      carriers: [{ header: 'x-trulioo-api-key', value: '{key}' }],
      manual: {
        page: 'https://developer.trulioo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
