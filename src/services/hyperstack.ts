import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const hyperstack = {
  id: 'hyperstack',
  name: 'Hyperstack',
  docs: 'https://docs.hyperstack.cloud/docs/api-reference/getting-started-api/authentication',
  hosts: ['infrahub-api.nexgencloud.com'],
  keys: {
    'hyperstack-api-key': {
      name: 'Hyperstack API key',
      shape: uuid,
      beside: [...apiKeyNames('hyperstack', 'infrahub', 'nexgencloud'), { word: 'infrahub-api.nexgencloud.com', within: 160 }],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: { page: 'https://console.hyperstack.cloud/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
