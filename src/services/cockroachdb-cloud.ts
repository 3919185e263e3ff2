import type { Service } from '../model/service.ts'

/** API keys of service accounts: an id of 22 characters and a secret of 40. */
export const cockroachdbCloud = {
  id: 'cockroachdb-cloud',
  name: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-service-accounts',
  hosts: ['cockroachlabs.cloud'],
  keys: {
    'cockroachdb-cloud-api-key': {
      name: 'CockroachDB Cloud API key',
      source:
        'https://github.com/cockroachdb/terraform-provider-cockroach/blob/041312159afe24d1a42a2b2ec33a8c715316a337/internal/provider/api_key_resource.go',
      shape: ['CCDB1_', { base62: 22, as: 'id' }, '_', { base62: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cockroachlabs.cloud/access', steps: ['Service Accounts, open the account', 'Delete the key'] },
      reach: 'Manages clusters of the organization with the roles of its service account.',
    },
  },
} as const satisfies Service
