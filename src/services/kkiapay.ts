import type { Service } from '../model/service.ts'

/** Secret keys: `sk_` and 40 hexadecimal digits, as samples look. */
export const kkiapay = {
  id: 'kkiapay',
  name: 'KKiaPay',
  docs: 'https://docs.kkiapay.me/',
  hosts: ['api.kkiapay.me'],
  keys: {
    'kkiapay-secret-key': {
      name: 'KKiaPay secret key',
      shape: ['sk_', { hex: 40 }],
      beside: [
        { named: '*kkiapay_private_key' },
        { named: '*kkiapay_secret' },
        { named: '*kkiapay_secret_key' },
        { named: '*kkiapay_client_secret' },
        { named: '*kkiapay_api_secret' },
        { named: '*kkiapay_app_secret' },
        { word: 'api.kkiapay.me', within: 160 },
      ],
      manual: {
        page: 'https://docs.kkiapay.me/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
