import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Private keys: `sk_` and 32 hexadecimal digits, as in the page’s examples. */
export const openpay = {
  id: 'openpay',
  name: 'Openpay',
  docs: 'https://www.openpay.mx/docs/',
  hosts: ['api.openpay.mx', 'sandbox-api.openpay.mx'],
  keys: {
    'openpay-private-key': {
      name: 'Openpay private key',
      source: 'https://documents.openpay.mx/docs/api/',
      shape: ['sk_', { hex: 32 }],
      beside: [{ named: '*openpay_private_key' }, ...secretNames('openpay'), { word: 'api.openpay.mx', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.openpay.mx/docs/',
        steps: ['Find where the private key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
