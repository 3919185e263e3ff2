import type { Service } from '../model/service.ts'

/** Secrets of 43 letters and digits, as samples look; no page says so. */
export const bitfinex = {
  id: 'bitfinex',
  name: 'Bitfinex',
  docs: 'https://docs.bitfinex.com/docs/rest-auth',
  hosts: ['api.bitfinex.com'],
  keys: {
    'bitfinex-api-secret': {
      name: 'Bitfinex API secret',
      shape: [{ base62: [40, 43] }],
      beside: [
        { named: '*bitfinex_api_secret' },
        { named: '*bitfinex_secret' },
        { named: '*bitfinex_secret_key' },
        { named: '*bfx_api_secret' },
        { named: '*bfx_secret' },
      ],
      manual: { page: 'https://setting.bitfinex.com/api', steps: ['API keys', 'Revoke the key'] },
      reach: 'With its key: trades, and withdraws if it may.',
    },
  },
} as const satisfies Service
