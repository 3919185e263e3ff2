import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const prospeo = {
  id: 'prospeo',
  name: 'Prospeo',
  docs: 'https://prospeo.io/api',
  hosts: ['api.prospeo.io'],
  keys: {
    'prospeo-api-key': {
      name: 'Prospeo API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('prospeo'), { word: 'api.prospeo.io', within: 160 }],
      carriers: [{ header: 'X-KEY', value: '{key}' }],
      manual: { page: 'https://prospeo.io/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
