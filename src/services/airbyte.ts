import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const airbyte = {
  id: 'airbyte',
  name: 'Airbyte',
  docs: 'https://reference.airbyte.com/',
  hosts: ['api.airbyte.com', 'cloud.airbyte.com'],
  keys: {
    'airbyte-api-key': {
      name: 'Airbyte API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*airbyte_secret' },
        { named: '*airbyte_client_secret' },
        { named: '*airbyte_api_secret' },
        { named: '*airbyte_app_secret' },
        { named: '*airbyte_cloud_secret' },
        { named: '*airbyte_cloud_client_secret' },
        { named: '*airbyte_cloud_api_secret' },
        { named: '*airbyte_cloud_app_secret' },
        { word: 'api.airbyte.com', within: 160 },
      ],
      manual: {
        page: 'https://reference.airbyte.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
