import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API passwords: 16 hexadecimal digits, as samples look. */
export const dataforseo = {
  id: 'dataforseo',
  name: 'DataForSEO',
  docs: 'https://docs.dataforseo.com/v3/auth/',
  hosts: ['api.dataforseo.com', 'sandbox.dataforseo.com'],
  keys: {
    'dataforseo-password': {
      name: 'DataForSEO API password',
      shape: [{ hex: 16 }],
      beside: [
        ...named(['dataforseo', 'd4s'], ['_password', '_pass', '_api_password', '_api_key', '_key']),
        { word: 'api.dataforseo.com', within: 160 },
      ],
      manual: { page: 'https://app.dataforseo.com/api-access', steps: ['Make a new API password'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
