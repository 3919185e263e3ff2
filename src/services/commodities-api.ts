import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Access keys: 60 small letters and digits, as samples look. */
export const commoditiesApi = {
  id: 'commodities-api',
  name: 'Commodities-API',
  docs: 'https://commodities-api.com/documentation',
  hosts: ['commodities-api.com', 'api.commodities-api.com'],
  keys: {
    'commodities-api-access-key': {
      name: 'Commodities-API access key',
      shape: [{ base36: [50, 70] }],
      beside: [...apiKeyNames('commodities', 'commodities_api')],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://commodities-api.com/documentation',
        steps: ['Find where the access key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
