import type { Service } from '../model/service.ts'

/** Secret keys: 64 hexadecimal digits, as samples look. */
export const coinpayments = {
  id: 'coinpayments',
  name: 'CoinPayments',
  docs: 'https://www.coinpayments.net/apidoc',
  hosts: ['www.coinpayments.net', 'api.coinpayments.com'],
  keys: {
    'coinpayments-secret-key': {
      name: 'CoinPayments secret key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*coinpayments_private_key' },
        { named: '*coinpayments_public_key' },
        { named: '*coinpayments_private' },
        { named: '*coinpayments_api_secret' },
        { named: '*coinpayments_secret' },
        { named: '*coinpayments_client_secret' },
        { named: '*coinpayments_app_secret' },
        { named: '*cps_private_key' },
        { named: '*cps_public_key' },
        { named: '*cps_private' },
        { named: '*cps_api_secret' },
        { named: '*cps_secret' },
        { named: '*cps_client_secret' },
        { named: '*cps_app_secret' },
        { word: 'www.coinpayments.net', within: 160 },
      ],
      manual: {
        page: 'https://www.coinpayments.net/apidoc',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
