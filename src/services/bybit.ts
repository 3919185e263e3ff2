import type { Service } from '../model/service.ts'

/** A key of 18 and a secret of 36 letters and digits, as the page’s example has. */
export const bybit = {
  id: 'bybit',
  name: 'Bybit',
  docs: 'https://bybit-exchange.github.io/docs/v5/guide',
  hosts: ['api.bybit.com', 'api.bytick.com', 'api-testnet.bybit.com'],
  keys: {
    'bybit-api-secret': {
      name: 'Bybit API secret',
      source: 'https://bybit-exchange.github.io/docs-legacy/futuresv2/inverse/#t-authentication',
      shape: [{ base62: 36 }],
      beside: [
        { named: '*bybit_api_secret' },
        { named: '*bybit_secret' },
        { named: '*bybit_secret_key' },
        { named: '*bybit_api_secret_key' },
        { named: '*bybit_testnet_secret' },
        { named: '*bybit_private_key' },
      ],
      manual: { page: 'https://www.bybit.com/app/user/api-management', steps: ['API', 'Delete the key'] },
      reach: 'With its key: trades, and withdraws if it may.',
    },
  },
} as const satisfies Service
