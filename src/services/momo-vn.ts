import type { Service } from '../model/service.ts'

/** Secret keys: 32 letters and digits, as that of the test partner in the issuer’s own samples. */
export const momoVn = {
  id: 'momo-vn',
  name: 'MoMo',
  docs: 'https://developers.momo.vn/',
  hosts: ['payment.momo.vn', 'test-payment.momo.vn'],
  keys: {
    'momo-vn-secret-key': {
      name: 'MoMo secret key',
      source: 'https://github.com/momo-wallet/payment/blob/1096a50e3d7aa86dc1f77fa2c38e6e9adcd99358/python/MoMo.py',
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
