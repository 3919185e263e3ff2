import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: `CG-` and 24 letters and digits, as samples look. */
export const coingecko = {
  id: 'coingecko',
  name: 'CoinGecko',
  docs: 'https://docs.coingecko.com/reference/authentication',
  hosts: ['api.coingecko.com', 'pro-api.coingecko.com'],
  keys: {
    'coingecko-api-key': {
      name: 'CoinGecko API key',
      shape: ['CG-', { base62: 24 }],
      alone: true,
      beside: [
        ...named(
          ['coingecko', 'coin_gecko', 'gecko', 'cg'],
          ['_api_key', '_key', '_token', '_demo_api_key', '_pro_api_key', '_apikey'],
        ),
        { named: '*x_cg_demo_api_key' },
        { named: '*x_cg_pro_api_key' },
        { word: 'coingecko', within: 200 },
      ],
      carriers: [
        { header: 'x-cg-demo-api-key', value: '{key}' },
        { header: 'x-cg-pro-api-key', value: '{key}' },
        { query: 'x_cg_demo_api_key' },
        { query: 'x_cg_pro_api_key' },
      ],
      access: 'read',
      manual: { page: 'https://www.coingecko.com/en/developers/dashboard', steps: ['Developer dashboard', 'Delete the key'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
