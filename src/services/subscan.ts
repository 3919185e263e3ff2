import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const subscan = {
  id: 'subscan',
  name: 'Subscan',
  docs: 'https://support.subscan.io/',
  hosts: ['*.api.subscan.io'],
  keys: {
    'subscan-api-key': {
      name: 'Subscan API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('subscan')],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://support.subscan.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to Polkadot’s chains.',
    },
  },
} as const satisfies Service
