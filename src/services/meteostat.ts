import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const meteostat = {
  id: 'meteostat',
  name: 'Meteostat',
  docs: 'https://dev.meteostat.net/api/',
  hosts: ['api.meteostat.net'],
  keys: {
    'meteostat-api-key': {
      name: 'Meteostat API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('meteostat')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://dev.meteostat.net/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
