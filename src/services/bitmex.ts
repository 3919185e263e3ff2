import type { Service } from '../model/service.ts'

/** Secrets of 48 characters; the id beside them has 24. The page’s example has both. */
export const bitmex = {
  id: 'bitmex',
  name: 'BitMEX',
  docs: 'https://www.bitmex.com/app/apiKeysUsage',
  hosts: ['www.bitmex.com', 'testnet.bitmex.com'],
  keys: {
    'bitmex-api-secret': {
      name: 'BitMEX API secret',
      source: 'https://www.bitmex.com/app/apiKeysUsage',
      shape: [{ base64url: 48 }],
      beside: [
        { named: '*bitmex_secret' },
        { named: '*bitmex_api_secret' },
        { named: '*bitmex_secret_key' },
        { named: '*bitmex_api_secret_key' },
        { named: '*bitmex_key_secret' },
        { named: '*bitmex_api_key_secret' },
      ],
      manual: { page: 'https://www.bitmex.com/app/apiKeys', steps: ['Find the key by its id', 'Remove it'] },
      reach: 'With its id: trades, and withdraws if it may.',
    },
  },
} as const satisfies Service
