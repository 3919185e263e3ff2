import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const moneybird = {
  id: 'moneybird',
  name: 'Moneybird',
  docs: 'https://developer.moneybird.com/',
  hosts: ['moneybird.com'],
  keys: {
    'moneybird-api-key': {
      name: 'Moneybird API key',
      shape: [{ base64url: 43 }],
      beside: [...tokenNames('moneybird'), { word: 'moneybird.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.moneybird.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
