import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 20 hexadecimal digits, as samples look. */
export const alegra = {
  id: 'alegra',
  name: 'Alegra',
  docs: 'https://developer.alegra.com/',
  hosts: ['api.alegra.com'],
  keys: {
    'alegra-api-key': {
      name: 'Alegra API key',
      shape: [{ hex: 20 }],
      beside: [...tokenNames('alegra'), { word: 'api.alegra.com', within: 160 }],
      manual: {
        page: 'https://developer.alegra.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
