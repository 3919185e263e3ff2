import type { Service } from '../model/service.ts'

/** API tokens have 60 letters and digits, as samples look. */
export const serphouse = {
  id: 'serphouse',
  name: 'SERPHouse',
  docs: 'https://docs.serphouse.com/',
  hosts: ['api.serphouse.com', 'app.serphouse.com'],
  keys: {
    'serphouse-api-key': {
      name: 'SERPHouse API key',
      shape: [{ base62: 60 }],
      beside: [
        { named: '*serp_house_api_key' },
        { named: '*serp_house_key' },
        { named: '*serp_house_token' },
        { named: '*serp_house_api_token' },
        { named: '*serp_house_access_token' },
        { named: '*serp_house_secret' },
        { named: '*serphouse_api_key' },
        { named: '*serphouse_key' },
        { named: '*serphouse_token' },
        { named: '*serphouse_api_token' },
        { named: '*serphouse_access_token' },
        { named: '*serphouse_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'api_token' }],
      manual: { page: 'https://app.serphouse.com/', steps: ['API token', 'Regenerate it'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
