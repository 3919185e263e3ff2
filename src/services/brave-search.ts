import type { Service } from '../model/service.ts'

/** Keys of the Brave Search API: `BSA` and 27, 28 or 40 characters of base64url, by public samples. */
export const braveSearch = {
  id: 'brave-search',
  name: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/documentation/guides/authentication',
  hosts: ['api.search.brave.com'],
  keys: {
    'brave-search-api-key': {
      name: 'Brave Search API key',
      shapes: [
        ['BSA', { base64url: [27, 28] }],
        ['BSA', { base64url: 40 }],
      ],
      beside: [
        { named: '*brave_api_key' },
        { named: '*brave_search_api_key' },
        { named: '*brave_search_key' },
        { named: '*brave_key' },
        { named: 'x-subscription-token' },
        { word: 'brave', within: 120 },
      ],
      carriers: [{ header: 'X-Subscription-Token', value: '{key}' }],
      manual: { page: 'https://api-dashboard.search.brave.com/app/keys', steps: ['Delete the key'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
