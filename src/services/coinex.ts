import type { Service } from '../model/service.ts'

/** Access ids of 32 and secret keys of 48 upper-case hexadecimal digits. */
export const coinex = {
  id: 'coinex',
  name: 'CoinEx',
  docs: 'https://docs.coinex.com/api/v2/authorization',
  hosts: ['api.coinex.com', 'www.coinex.com'],
  keys: {
    'coinex-secret-key': {
      name: 'CoinEx secret key',
      shape: [{ hexUpper: 48 }],
      beside: [{ named: '*coinex_secret' }, { named: '*coinex_secret_key' }, { named: '*coinex_api_secret' }],
      access: 'full',
      manual: { page: 'https://www.coinex.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'With its id: trades, and perhaps withdraws, for the account.',
    },
  },
} as const satisfies Service
