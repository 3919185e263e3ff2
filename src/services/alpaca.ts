import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secrets of 40 to 44 letters and digits, as samples look. The id beside them begins with `AK`, or `PK` for paper money. */
export const alpaca = {
  id: 'alpaca',
  name: 'Alpaca',
  docs: 'https://docs.alpaca.markets/docs/authentication',
  hosts: ['api.alpaca.markets', 'paper-api.alpaca.markets', 'data.alpaca.markets', 'broker-api.alpaca.markets'],
  keys: {
    'alpaca-api-secret': {
      name: 'Alpaca API secret',
      shape: [{ base62: [40, 44] }],
      beside: [
        ...named(
          ['alpaca', 'apca', 'apca_api', 'alpaca_api', 'alpaca_paper', 'alpaca_live'],
          ['_secret_key', '_api_secret_key', '_secret', '_api_secret', '_key_secret'],
        ),
        { word: 'alpaca.markets', within: 200 },
      ],
      carriers: [{ header: 'APCA-API-SECRET-KEY', value: '{key}' }],
      manual: { page: 'https://app.alpaca.markets/brokerage/dashboard/overview', steps: ['API keys', 'Regenerate them'] },
      reach: 'With its id: trades with the owner’s money.',
    },
  },
} as const satisfies Service
