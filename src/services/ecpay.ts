import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Hash keys: 16 letters and digits, as samples look. */
export const ecpay = {
  id: 'ecpay',
  name: 'ECPay',
  docs: 'https://developers.ecpay.com.tw/',
  hosts: ['payment.ecpay.com.tw', 'payment-stage.ecpay.com.tw'],
  keys: {
    'ecpay-hash-key': {
      name: 'ECPay hash key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*ecpay_hash_key' },
        { named: '*ecpay_hash_iv' },
        ...secretNames('ecpay'),
        { named: '*greenworld_hash_key' },
        { named: '*greenworld_hash_iv' },
        ...secretNames('greenworld'),
        { named: '*allpay_hash_key' },
        { named: '*allpay_hash_iv' },
        ...secretNames('allpay'),
        { word: 'payment.ecpay.com.tw', within: 160 },
      ],
      manual: {
        page: 'https://developers.ecpay.com.tw/',
        steps: ['Find where the hash key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
