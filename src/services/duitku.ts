import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const duitku = {
  id: 'duitku',
  name: 'Duitku',
  docs: 'https://docs.duitku.com/',
  hosts: ['passport.duitku.com', 'sandbox.duitku.com'],
  keys: {
    'duitku-api-key': {
      name: 'Duitku API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('duitku'), { named: '*duitku_merchant_key' }, { word: 'passport.duitku.com', within: 160 }],
      manual: { page: 'https://docs.duitku.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
