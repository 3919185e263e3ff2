import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const searchspring = {
  id: 'searchspring',
  name: 'Searchspring',
  docs: 'https://docs.searchspring.com/',
  hosts: ['api.searchspring.net'],
  keys: {
    'searchspring-api-key': {
      name: 'Searchspring API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*searchspring_secret' },
        { named: '*searchspring_client_secret' },
        { named: '*searchspring_api_secret' },
        { named: '*searchspring_app_secret' },
        { named: '*searchspring_api_key' },
        { named: '*searchspring_key' },
        { named: '*searchspring_token' },
        { named: '*searchspring_api_token' },
        { named: '*searchspring_access_token' },
        { named: '*searchspring_access_key' },
        { word: 'api.searchspring.net', within: 160 },
      ],
      manual: {
        page: 'https://docs.searchspring.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
