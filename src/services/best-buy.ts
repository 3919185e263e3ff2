import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 letters and digits, as samples look. */
export const bestBuy = {
  id: 'best-buy',
  name: 'Best Buy',
  docs: 'https://bestbuyapis.github.io/api-documentation/',
  hosts: ['api.bestbuy.com'],
  keys: {
    'best-buy-api-key': {
      name: 'Best Buy API key',
      shape: [{ base62: 24 }],
      beside: [...apiKeyNames('bestbuy', 'best_buy', 'bby'), { word: 'api.bestbuy.com', within: 300 }],
      carriers: [{ query: 'apiKey' }],
      access: 'read',
      manual: { page: 'https://api.bestbuy.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
