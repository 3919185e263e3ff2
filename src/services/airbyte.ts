import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secrets of applications and of an instance's administrator: 32 letters and digits. */
export const airbyte = {
  id: 'airbyte',
  name: 'Airbyte',
  docs: 'https://reference.airbyte.com/',
  hosts: ['api.airbyte.com', 'cloud.airbyte.com'],
  keys: {
    'airbyte-api-key': {
      name: 'Airbyte API key',
      source:
        'https://github.com/airbytehq/airbyte/blob/00fdbe19281b758bd3316b8aacaf560bf0331ea7/docs/deploying-airbyte/integrations/authentication.md',
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
