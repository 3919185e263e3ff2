import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(['zalopay', 'zlp', 'zp'], ['_key1', '_key2', '_mac_key', '_merchant_key']),
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
