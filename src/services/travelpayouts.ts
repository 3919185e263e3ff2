import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens have 32 hex digits, as the page’s example has. */
export const travelpayouts = {
  id: 'travelpayouts',
  name: 'Travelpayouts',
  docs: 'https://support.travelpayouts.com/hc/en-us/articles/13025950119826-API-rate-limits',
  hosts: ['api.travelpayouts.com', 'www.travelpayouts.com'],
  keys: {
    'travelpayouts-token': {
      name: 'Travelpayouts API token',
      source: 'https://support.travelpayouts.com/hc/en-us/articles/203956163-Aviasales-Data-API',
      shape: [{ hex: 32 }],
      beside: [
        ...plainKeyNames('travelpayouts', 'travel_payouts'),
        { named: '*aviasales_api_key' },
        { named: '*aviasales_api_token' },
        { named: '*aviasales_token' },
        { word: 'api.travelpayouts.com', within: 200 },
      ],
      carriers: [{ header: 'X-Access-Token', value: '{key}' }, { query: 'token' }],
      manual: { page: 'https://app.travelpayouts.com/profile/api-token', steps: ['Profile, API token', 'Regenerate it'] },
      reach: 'Reads prices, and the statistics and income of the account.',
    },
  },
} as const satisfies Service
