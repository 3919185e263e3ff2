import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, of older ones 32 hexadecimal digits in capitals or small, as samples look. */
export const eia = {
  id: 'eia',
  name: 'U.S. EIA',
  docs: 'https://www.eia.gov/opendata/',
  hosts: ['api.eia.gov'],
  keys: {
    'eia-api-key': {
      name: 'U.S. EIA API key',
      shapes: [[{ base62: 40 }], [{ hexAny: 32 }]],
      beside: [...apiKeyNames('eia', 'eia_gov'), { word: 'api.eia.gov', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.eia.gov/opendata/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
