import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 40 letters and digits, as samples look. */
export const liqpay = {
  id: 'liqpay',
  name: 'LiqPay',
  docs: 'https://www.liqpay.ua/en/documentation',
  hosts: ['www.liqpay.ua'],
  keys: {
    'liqpay-secret-key': {
      name: 'LiqPay secret key',
      shape: [{ base62: 40 }],
      beside: [{ named: '*liqpay_private_key' }, ...secretNames('liqpay'), { word: 'www.liqpay.ua', within: 160 }],
      manual: {
        page: 'https://www.liqpay.ua/en/documentation',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
