import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const billomat = {
  id: 'billomat',
  name: 'Billomat',
  docs: 'https://www.billomat.com/en/api/',
  hosts: ['*.billomat.net'],
  keys: {
    'billomat-api-key': {
      name: 'Billomat API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('billomat'), { word: 'billomat.net', within: 160 }],
      carriers: [{ header: 'X-BillomatApiKey', value: '{key}' }],
      manual: {
        page: 'https://www.billomat.com/en/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
