import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const tapfiliate = {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  docs: 'https://tapfiliate.com/docs/rest/',
  hosts: ['api.tapfiliate.com'],
  keys: {
    'tapfiliate-api-key': {
      name: 'Tapfiliate API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('tapfiliate'), { word: 'api.tapfiliate.com', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://tapfiliate.com/docs/rest/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
