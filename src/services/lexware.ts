import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 36 to 40 unreserved characters are looked at. */
export const lexware = {
  id: 'lexware',
  name: 'Lexware Office (lexoffice)',
  docs: 'https://developers.lexware.io/',
  hosts: ['api.lexware.io', 'api.lexoffice.io'],
  keys: {
    'lexware-api-key': {
      name: 'Lexware Office (lexoffice) API key',
      shape: [{ unreserved: [36, 40] }],
      beside: apiKeyNames('lexoffice', 'lexware'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.lexware.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
