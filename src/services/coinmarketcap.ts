import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as the page’s key for the sandbox is. */
export const coinmarketcap = {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  docs: 'https://coinmarketcap.com/api/documentation/v1/',
  hosts: ['pro-api.coinmarketcap.com', 'sandbox-api.coinmarketcap.com'],
  keys: {
    'coinmarketcap-api-key': {
      name: 'CoinMarketCap API key',
      source: 'https://coinmarketcap.com/api/documentation/v1/',
      shape: uuid,
      beside: [
        ...named(['coin_market_cap', 'cmc', 'cmc_pro'], ['_api_key', '_key', '_token', '_api_token', '_secret']),
        { named: '*x_cmc_pro_api_key' },
      ],
      carriers: [{ header: 'X-CMC_PRO_API_KEY', value: '{key}' }, { query: 'CMC_PRO_API_KEY' }],
      access: 'read',
      manual: { page: 'https://pro.coinmarketcap.com/account', steps: ['API key', 'Regenerate it'] },
      reach: 'Uses the owner’s credits; what it reads is public.',
    },
  },
} as const satisfies Service
