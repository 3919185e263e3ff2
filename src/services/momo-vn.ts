import type { Service } from '../model/service.ts'

/** Secret keys: 32 letters and digits, as samples look. */
export const momoVn = {
  id: 'momo-vn',
  name: 'MoMo',
  docs: 'https://developers.momo.vn/',
  hosts: ['payment.momo.vn', 'test-payment.momo.vn'],
  keys: {
    'momo-vn-secret-key': {
      name: 'MoMo secret key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*momo_secret' },
        { named: '*momo_pay_secret' },
        { named: '*momo_partner_secret' },
        { word: 'payment.momo.vn', within: 160 },
      ],
      manual: {
        page: 'https://developers.momo.vn/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
