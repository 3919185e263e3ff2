import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 16 letters and digits, as samples look. */
export const placetopay = {
  id: 'placetopay',
  name: 'Placetopay',
  docs: 'https://docs.placetopay.dev/',
  hosts: ['checkout.placetopay.com'],
  keys: {
    'placetopay-secret-key': {
      name: 'Placetopay secret key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*placetopay_trankey' },
        ...secretNames('placetopay'),
        { named: '*evertec_trankey' },
        ...secretNames('evertec'),
        { word: 'checkout.placetopay.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.placetopay.dev/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
