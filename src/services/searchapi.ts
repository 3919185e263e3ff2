import type { Service } from '../model/service.ts'

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
        { named: '*searchapi_api_key' },
        { named: '*searchapi_key' },
        { named: '*searchapi_token' },
        { named: '*search_api_api_key' },
        { named: '*search_api_key' },
        { named: '*search_api_token' },
        { named: '*searchapi_io_api_key' },
        { named: '*searchapi_io_key' },
        { named: '*searchapi_io_token' },
        { word: 'searchapi.io', within: 200 },
      ],
      carriers: [{ query: 'api_key' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.searchapi.io/', steps: ['Dashboard, API key', 'Regenerate it'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
