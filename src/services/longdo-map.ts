import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const longdoMap = {
  id: 'longdo-map',
  name: 'Longdo Map',
  docs: 'https://map.longdo.com/docs/',
  hosts: ['api.longdo.com'],
  keys: {
    'longdo-map-api-key': {
      name: 'Longdo Map API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('longdo', 'longdo_map')],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://map.longdo.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of maps and places.',
    },
  },
} as const satisfies Service
