import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
        ...secretNames('searchspring'),
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
