import type { Service } from '../model/service.ts'

/** SerpApi's private API key. 64 hex digits rest on public samples. */
export const serpapi = {
  id: 'serpapi',
  name: 'SerpApi',
  docs: 'https://serpapi.com/search-api',
  hosts: ['serpapi.com'],
  keys: {
    'serpapi-api-key': {
      name: 'SerpApi private API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*serpapi_api_key' },
        { named: '*serp_api_key' },
        { named: '*serpapi_key' },
        { named: '*serpapi_token' },
        { word: 'serpapi.com', within: 200 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://serpapi.com/manage-api-key', steps: ['Regenerate the key'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
