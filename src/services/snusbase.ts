import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sb` and 28 small letters and digits, as samples look. */
export const snusbase = {
  id: 'snusbase',
  name: 'Snusbase',
  docs: 'https://docs.snusbase.com/',
  hosts: ['api.snusbase.com'],
  keys: {
    'snusbase-api-key': {
      name: 'Snusbase API key',
      shape: ['sb', { base36: 28 }],
      beside: [...apiKeyNames('snusbase'), { word: 'api.snusbase.com', within: 160 }],
      carriers: [{ header: 'Auth', value: '{key}' }],
      manual: {
        page: 'https://docs.snusbase.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
