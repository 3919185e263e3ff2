import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*luxand_api_key' },
        { named: '*luxand_key' },
        { named: '*luxand_token' },
        { named: '*luxand_api_token' },
        { named: '*luxand_access_token' },
        { named: '*luxand_secret' },
        { named: '*luxand_api_secret' },
        { named: '*luxand_access_key' },
        { named: '*luxand_cloud_api_key' },
        { named: '*luxand_cloud_key' },
        { named: '*luxand_cloud_token' },
        { named: '*luxand_cloud_api_token' },
        { named: '*luxand_cloud_access_token' },
        { named: '*luxand_cloud_secret' },
        { named: '*luxand_cloud_api_secret' },
        { named: '*luxand_cloud_access_key' },
        { word: 'api.luxand.cloud', within: 160 },
      ],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: { page: 'https://luxand.cloud/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
