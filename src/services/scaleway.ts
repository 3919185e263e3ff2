import type { Service } from '../model/service.ts'
import { uuidAny } from '../model/uuid.ts'

/**
 * API keys of Scaleway: an access key of `SCW` and 17 capital letters and digits, and a secret key that is a UUID, as its
 * own client checks them.
 */
export const scaleway = {
  id: 'scaleway',
  name: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  hosts: ['api.scaleway.com', '*.scw.cloud'],
  keys: {
    'scaleway-api-key': {
      name: 'Scaleway API key',
      source: 'https://github.com/scaleway/scaleway-sdk-go/blob/3cf637fdda0bc4d7f33d68335414d578d5499e8f/validation/is.go',
      within: 20,
      parts: {
        id: {
          shape: ['SCW', { base36upper: 17 }],
          public: true,
          beside: [
            { named: '*access_key' },
            { named: '*access_key_id' },
            { named: '*scw_access_key' },
            { named: '*scaleway_access_key' },
          ],
        },
        secret: {
          shape: uuidAny,
          beside: [
            { named: '*scw_secret_key' },
            { named: '*scaleway_secret_key' },
            { named: '*scw_token' },
            { named: '*scaleway_api_token' },
            { named: '*scw_api_token' },
            { named: '*scaleway_token' },
            { named: '*scaleway_api_key' },
            { named: '*scw_api_key' },
            { word: 'SCW', within: 120 },
          ],
        },
      },
      manual: { page: 'https://console.scaleway.com/iam/api-keys', steps: ['Find the key by its access key', 'Delete it'] },
      reach: 'Does in its projects what the policies of its bearer allow.',
    },
  },
} as const satisfies Service
