import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const firstpromoter = {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  docs: 'https://docs.firstpromoter.com/',
  hosts: ['firstpromoter.com', 'api.firstpromoter.com'],
  keys: {
    'firstpromoter-api-key': {
      name: 'FirstPromoter API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('firstpromoter'), { word: 'firstpromoter.com', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.firstpromoter.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
