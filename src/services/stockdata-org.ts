import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const stockdataOrg = {
  id: 'stockdata-org',
  name: 'StockData and MarketAux',
  docs: 'https://www.stockdata.org/documentation',
  hosts: ['api.stockdata.org', 'api.marketaux.com', 'api.thenewsapi.com'],
  keys: {
    'stockdata-org-api-key': {
      name: 'StockData and MarketAux API key',
      shape: [{ base62: 40 }],
      beside: [
        ...tokenNames('stockdata'),
        { named: '*stockdata_secret' },
        { named: '*stockdata_api_secret' },
        { named: '*stockdata_access_key' },
        ...tokenNames('marketaux'),
        { named: '*marketaux_secret' },
        { named: '*marketaux_api_secret' },
        { named: '*marketaux_access_key' },
        { named: '*thenewsapi_token' },
        { named: '*thenewsapi_access_token' },
        { named: '*thenewsapi_key' },
        { named: '*thenewsapi_pat' },
        { named: '*thenewsapi_personal_access_token' },
        { named: '*thenewsapi_auth_token' },
        { named: '*thenewsapi_secret' },
        { named: '*thenewsapi_access_key' },
        { word: 'api.stockdata.org', within: 160 },
      ],
      carriers: [{ query: 'api_token' }],
      manual: {
        page: 'https://www.stockdata.org/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
