import type { Service } from '../model/service.ts'

/** Keys of Typesense: the server makes 32 characters, as its public code says; whoever sets a key may choose any other. */
export const typesense = {
  id: 'typesense',
  name: 'Typesense',
  docs: 'https://typesense.org/docs/latest/api/api-keys.html',
  hosts: ['*.typesense.net'],
  selfHosted: true,
  keys: {
    'typesense-api-key': {
      name: 'Typesense admin key',
      source: 'https://github.com/typesense/typesense/blob/0175ac0df4a5927d02653d2e008f017034066d1d/include/auth_manager.h',
      shape: [{ base62: [24, 64] }],
      beside: [
        { named: '*typesense_admin_api_key' },
        { named: '*typesense_admin_key' },
        { named: '*typesense_api_key' },
        { named: '*typesense_master_key' },
        { named: '*typesense_write_key' },
      ],
      carriers: [{ header: 'X-TYPESENSE-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://cloud.typesense.org/clusters',
        steps: [
          'Open the cluster, Generate API Keys',
          'Delete the key; the bootstrap key is changed in the server’s configuration',
        ],
      },
      reach: 'Reads and writes collections, as far as its actions go.',
    },
  },
} as const satisfies Service
