import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const marketcheck = {
  id: 'marketcheck',
  name: 'MarketCheck',
  docs: 'https://apidocs.marketcheck.com/',
  hosts: ['mc-api.marketcheck.com', 'api.marketcheck.com'],
  keys: {
    'marketcheck-api-key': {
      name: 'MarketCheck API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('marketcheck', 'market_check')],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://apidocs.marketcheck.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
