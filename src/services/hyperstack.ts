import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*hyperstack_api_key' },
        { named: '*hyperstack_key' },
        { named: '*hyperstack_token' },
        { named: '*hyperstack_api_token' },
        { named: '*hyperstack_access_token' },
        { named: '*hyperstack_secret' },
        { named: '*hyperstack_api_secret' },
        { named: '*hyperstack_access_key' },
        { named: '*infrahub_api_key' },
        { named: '*infrahub_key' },
        { named: '*infrahub_token' },
        { named: '*infrahub_api_token' },
        { named: '*infrahub_access_token' },
        { named: '*infrahub_secret' },
        { named: '*infrahub_api_secret' },
        { named: '*infrahub_access_key' },
        { named: '*nexgencloud_api_key' },
        { named: '*nexgencloud_key' },
        { named: '*nexgencloud_token' },
        { named: '*nexgencloud_api_token' },
        { named: '*nexgencloud_access_token' },
        { named: '*nexgencloud_secret' },
        { named: '*nexgencloud_api_secret' },
        { named: '*nexgencloud_access_key' },
        { word: 'infrahub-api.nexgencloud.com', within: 160 },
      ],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: { page: 'https://console.hyperstack.cloud/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
