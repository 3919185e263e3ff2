import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Hash keys and their IVs: 16 letters and digits each, as the page’s for tests are. */
export const ecpay = {
  id: 'ecpay',
  name: 'ECPay',
  docs: 'https://developers.ecpay.com.tw/',
  hosts: ['payment.ecpay.com.tw', 'payment-stage.ecpay.com.tw'],
  keys: {
    'ecpay-hash-key': {
      name: 'ECPay hash key',
      source:
        'https://github.com/ECPay/ECPayAIO_PHP/blob/0a058e68001d9e4d44b1ffa189df629e9b8a54f8/AioSDK/example/sample_All_CreateOrder.php',
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
