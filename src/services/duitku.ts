import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Merchant keys: 32 hexadecimal digits, in capitals in the service’s own tests, small as samples look. */
export const duitku = {
  id: 'duitku',
  name: 'Duitku',
  docs: 'https://docs.duitku.com/',
  hosts: ['passport.duitku.com', 'sandbox.duitku.com'],
  keys: {
    'duitku-api-key': {
      name: 'Duitku API key',
      source: 'https://github.com/duitkupg/duitku-php/blob/bd7224a2cfbd866ab6f5635b27c5aa3a3ea4fc21/tests/CreateInvoiceTest.php',
      shape: [{ hexAny: 32 }],
      beside: [...apiKeyNames('duitku'), { named: '*duitku_merchant_key' }, { word: 'passport.duitku.com', within: 160 }],
      manual: { page: 'https://docs.duitku.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
