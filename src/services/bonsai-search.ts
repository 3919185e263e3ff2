import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 40 letters and digits are looked at. */
export const bonsaiSearch = {
  id: 'bonsai-search',
  name: 'Bonsai Search',
  docs: 'https://bonsai.io/docs/',
  hosts: ['api.bonsai.io', '*.bonsaisearch.net'],
  keys: {
    'bonsai-search-api-key': {
      name: 'Bonsai Search API key',
      shape: [{ base62: [20, 40] }],
      beside: [
        ...tokenNames('bonsai'),
        ...secretNames('bonsai'),
        ...tokenNames('bonsai_search'),
        ...secretNames('bonsai_search'),
      ],
      manual: { page: 'https://bonsai.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
