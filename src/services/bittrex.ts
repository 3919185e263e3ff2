import type { Service } from '../model/service.ts'

/** Secrets of 32 hexadecimal digits, as samples look. The exchange has closed; its keys stand in many histories. */
export const bittrex = {
  id: 'bittrex',
  name: 'Bittrex',
  docs: 'https://bittrex.github.io/api/v3',
  hosts: ['api.bittrex.com'],
  keys: {
    'bittrex-api-secret': {
      name: 'Bittrex API secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*bittrex_secret' },
        { named: '*bittrex_api_secret' },
        { named: '*bittrex_secret_key' },
        { named: '*bittrex_api_secret_key' },
        { named: '*bittrex_key_secret' },
      ],
      manual: { page: 'https://bittrex.com', steps: ['The exchange is closed: there is nothing left to revoke'] },
      reach: 'Nothing any more: the exchange has closed. It shows how keys are kept here.',
    },
  },
} as const satisfies Service
