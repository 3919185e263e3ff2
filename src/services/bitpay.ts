import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 43 or 44 characters of base 58, as samples look. */
export const bitpay = {
  id: 'bitpay',
  name: 'BitPay',
  docs: 'https://developer.bitpay.com/reference/concepts',
  hosts: ['bitpay.com', 'test.bitpay.com'],
  keys: {
    'bitpay-api-token': {
      name: 'BitPay API token',
      shape: [{ base58: [43, 44] }],
      beside: [...tokenNames('bitpay', 'bitpay_merchant', 'bitpay_pos')],
      manual: {
        page: 'https://developer.bitpay.com/reference/concepts',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Asks for payments in the merchant’s name.',
    },
  },
} as const satisfies Service
