import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
      beside: [...secretNames('airbyte', 'airbyte_cloud'), { word: 'api.airbyte.com', within: 160 }],
      manual: {
        page: 'https://reference.airbyte.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
