import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      beside: plainKeyNames('serp_house', 'serphouse'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'api_token' }],
      manual: { page: 'https://app.serphouse.com/', steps: ['API token', 'Regenerate it'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
