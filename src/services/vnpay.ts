import type { Service } from '../model/service.ts'

/** Secret keys: 32 capital letters and digits, as samples look. */
export const vnpay = {
  id: 'vnpay',
  name: 'VNPAY',
  docs: 'https://sandbox.vnpayment.vn/apis/',
  hosts: ['vnpayment.vn', 'sandbox.vnpayment.vn'],
  keys: {
    'vnpay-secret-key': {
      name: 'VNPAY secret key',
      shape: [{ base36upper: 32 }],
      beside: [
        { named: '*vnpay_hash_secret' },
        { named: '*vnpay_secret' },
        { named: '*vnp_hash_secret' },
        { named: '*vnp_secret' },
        { word: 'vnpayment.vn', within: 160 },
      ],
      manual: {
        page: 'https://sandbox.vnpayment.vn/apis/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
