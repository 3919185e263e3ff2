import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const thunderforest = {
  id: 'thunderforest',
  name: 'Thunderforest',
  docs: 'https://www.thunderforest.com/docs/apikeys/',
  hosts: ['tile.thunderforest.com', '*.tile.thunderforest.com'],
  keys: {
    'thunderforest-api-key': {
      name: 'Thunderforest API key',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['thunderforest', 'thunder_forest'], ['_api_key', '_key', '_token', '_apikey']),
        { word: 'thunderforest.com', within: 120 },
      ],
      carriers: [{ query: 'apikey' }],
      access: 'read',
      manual: { page: 'https://manage.thunderforest.com', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
