import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 60 to 100 hexadecimal digits, as samples look. */
export const taddy = {
  id: 'taddy',
  name: 'Taddy',
  docs: 'https://taddy.org/developers/podcast-api',
  hosts: ['api.taddy.org'],
  keys: {
    'taddy-api-key': {
      name: 'Taddy API key',
      shape: [{ hex: [60, 100] }],
      beside: [...apiKeyNames('taddy')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://taddy.org/developers/podcast-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
