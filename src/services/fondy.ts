import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 32 letters and digits, as samples look. */
export const fondy = {
  id: 'fondy',
  name: 'Fondy',
  docs: 'https://docs.fondy.eu/',
  hosts: ['pay.fondy.eu'],
  keys: {
    'fondy-secret-key': {
      name: 'Fondy secret key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*fondy_merchant_password' },
        ...secretNames('fondy'),
        { named: '*cloudipsp_merchant_password' },
        ...secretNames('cloudipsp'),
        { word: 'pay.fondy.eu', within: 160 },
      ],
      manual: { page: 'https://docs.fondy.eu/', steps: ['Find where the secret key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
