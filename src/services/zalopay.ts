import type { Service } from '../model/service.ts'

/** Secret keys: 32 letters and digits, as samples look. */
export const zalopay = {
  id: 'zalopay',
  name: 'ZaloPay',
  docs: 'https://docs.zalopay.vn/',
  hosts: ['openapi.zalopay.vn', 'sb-openapi.zalopay.vn'],
  keys: {
    'zalopay-secret-key': {
      name: 'ZaloPay secret key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*zalopay_key1' },
        { named: '*zalopay_key2' },
        { named: '*zalopay_mac_key' },
        { named: '*zalopay_merchant_key' },
        { named: '*zlp_key1' },
        { named: '*zlp_key2' },
        { named: '*zlp_mac_key' },
        { named: '*zlp_merchant_key' },
        { named: '*zp_key1' },
        { named: '*zp_key2' },
        { named: '*zp_mac_key' },
        { named: '*zp_merchant_key' },
        { word: 'openapi.zalopay.vn', within: 160 },
      ],
      manual: {
        page: 'https://docs.zalopay.vn/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
