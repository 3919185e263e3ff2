import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const usCensus = {
  id: 'us-census',
  name: 'U.S. Census Bureau',
  docs: 'https://www.census.gov/data/developers.html',
  hosts: ['api.census.gov'],
  keys: {
    'us-census-api-key': {
      name: 'U.S. Census Bureau API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('census', 'census_gov', 'us_census'), { word: 'api.census.gov', within: 160 }],
      manual: {
        page: 'https://www.census.gov/data/developers.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
