import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(
          ['coinpayments', 'cps'],
          ['_private_key', '_public_key', '_private', '_api_secret', '_secret', '_client_secret', '_app_secret'],
        ),
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
