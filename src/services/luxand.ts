import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const luxand = {
  id: 'luxand',
  name: 'Luxand.cloud',
  docs: 'https://luxand.cloud/docs',
  hosts: ['api.luxand.cloud'],
  keys: {
    'luxand-api-key': {
      name: 'Luxand.cloud API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('luxand', 'luxand_cloud'), { word: 'api.luxand.cloud', within: 160 }],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: { page: 'https://luxand.cloud/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
