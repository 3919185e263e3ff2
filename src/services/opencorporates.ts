import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const opencorporates = {
  id: 'opencorporates',
  name: 'OpenCorporates',
  docs: 'https://api.opencorporates.com/documentation/',
  hosts: ['api.opencorporates.com'],
  keys: {
    'opencorporates-api-key': {
      name: 'OpenCorporates API key',
      shape: [{ base62: 20 }],
      beside: [...tokenNames('opencorporates'), { word: 'api.opencorporates.com', within: 160 }],
      carriers: [{ query: 'api_token' }],
      manual: {
        page: 'https://api.opencorporates.com/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
