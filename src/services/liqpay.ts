import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*liqpay_private_key' },
        { named: '*liqpay_secret' },
        { named: '*liqpay_client_secret' },
        { named: '*liqpay_api_secret' },
        { named: '*liqpay_app_secret' },
        { word: 'www.liqpay.ua', within: 160 },
      ],
      manual: {
        page: 'https://www.liqpay.ua/en/documentation',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
