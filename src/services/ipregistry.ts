import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ira_` and 36 letters and digits; before, 14 or 16 small letters and digits. As samples look. */
export const ipregistry = {
  id: 'ipregistry',
  name: 'Ipregistry',
  docs: 'https://ipregistry.co/docs/',
  hosts: ['api.ipregistry.co'],
  keys: {
    'ipregistry-api-key': {
      name: 'Ipregistry API key',
      shape: [{ base36: [14, 16] }],
      beside: apiKeyNames('ipregistry'),
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://ipregistry.co/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
    'ipregistry-new-api-key': {
      name: 'Ipregistry API key (with prefix)',
      shape: ['ira_', { base62: 36 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://ipregistry.co/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
