import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys have 24 letters and digits, as samples look. */
export const searchapi = {
  id: 'searchapi',
  name: 'SearchApi',
  docs: 'https://www.searchapi.io/docs/google',
  hosts: ['www.searchapi.io'],
  keys: {
    'searchapi-api-key': {
      name: 'SearchApi API key',
      shape: [{ base62: 24 }],
      beside: [
        ...named(['searchapi', 'search_api', 'searchapi_io'], ['_api_key', '_key', '_token']),
        { word: 'searchapi.io', within: 200 },
      ],
      carriers: [{ query: 'api_key' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.searchapi.io/', steps: ['Dashboard, API key', 'Regenerate it'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
