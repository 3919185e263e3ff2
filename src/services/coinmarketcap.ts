import type { Service } from '../model/service.ts'
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
        { named: '*coin_market_cap_api_key' },
        { named: '*coin_market_cap_key' },
        { named: '*coin_market_cap_token' },
        { named: '*coin_market_cap_api_token' },
        { named: '*coin_market_cap_secret' },
        { named: '*cmc_api_key' },
        { named: '*cmc_key' },
        { named: '*cmc_token' },
        { named: '*cmc_api_token' },
        { named: '*cmc_secret' },
        { named: '*cmc_pro_api_key' },
        { named: '*cmc_pro_key' },
        { named: '*cmc_pro_token' },
        { named: '*cmc_pro_api_token' },
        { named: '*cmc_pro_secret' },
        { named: '*x_cmc_pro_api_key' },
      ],
      carriers: [{ header: 'X-CMC_PRO_API_KEY', value: '{key}' }, { query: 'CMC_PRO_API_KEY' }],
      access: 'read',
      manual: { page: 'https://pro.coinmarketcap.com/account', steps: ['API key', 'Regenerate it'] },
      reach: 'Uses the owner’s credits; what it reads is public.',
    },
  },
} as const satisfies Service
