import type { Service } from '../model/service.ts'

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
        { named: '*placetopay_secret' },
        { named: '*placetopay_client_secret' },
        { named: '*placetopay_api_secret' },
        { named: '*placetopay_app_secret' },
        { named: '*evertec_trankey' },
        { named: '*evertec_secret' },
        { named: '*evertec_client_secret' },
        { named: '*evertec_api_secret' },
        { named: '*evertec_app_secret' },
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
