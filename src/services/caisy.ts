import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 40 letters and digits are looked at. */
export const caisy = {
  id: 'caisy',
  name: 'caisy',
  docs: 'https://caisy.io/developer/docs',
  hosts: ['cloud.caisy.io'],
  keys: {
    'caisy-api-key': {
      name: 'caisy API key',
      shape: [{ base62: [24, 40] }],
      beside: apiKeyNames('caisy'),
      carriers: [{ header: 'x-caisy-apikey', value: '{key}' }],
      manual: {
        page: 'https://caisy.io/developer/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
