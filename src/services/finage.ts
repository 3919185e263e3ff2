import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `API_KEY` and 32 letters and digits, as samples look. */
export const finage = {
  id: 'finage',
  name: 'Finage',
  docs: 'https://finage.co.uk/docs/api',
  hosts: ['api.finage.co.uk'],
  keys: {
    'finage-api-key': {
      name: 'Finage API key',
      shape: ['API_KEY', { base62: 32 }],
      beside: [...apiKeyNames('finage')],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://finage.co.uk/docs/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
