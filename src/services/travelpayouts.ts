import type { Service } from '../model/service.ts'

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
        { named: '*travelpayouts_api_key' },
        { named: '*travelpayouts_key' },
        { named: '*travelpayouts_token' },
        { named: '*travelpayouts_api_token' },
        { named: '*travelpayouts_access_token' },
        { named: '*travelpayouts_secret' },
        { named: '*travel_payouts_api_key' },
        { named: '*travel_payouts_key' },
        { named: '*travel_payouts_token' },
        { named: '*travel_payouts_api_token' },
        { named: '*travel_payouts_access_token' },
        { named: '*travel_payouts_secret' },
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
