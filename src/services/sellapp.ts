import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 1 to 8 digits, `|` and 40 to 48 letters and digits are looked at. */
export const sellapp = {
  id: 'sellapp',
  name: 'SellApp',
  docs: 'https://developer.sell.app/',
  hosts: ['sell.app'],
  keys: {
    'sellapp-api-key': {
      name: 'SellApp API key',
      shape: [{ digit: [1, 8] }, '|', { base62: [40, 48] }],
      beside: apiKeyNames('sellapp'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.sell.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
