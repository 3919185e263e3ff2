import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const tidbCloud = {
  id: 'tidb-cloud',
  name: 'TiDB Cloud',
  docs: 'https://docs.pingcap.com/tidbcloud/api/',
  hosts: ['api.tidbcloud.com', '*.tidbapi.com'],
  keys: {
    'tidb-cloud-api-key': {
      name: 'TiDB Cloud API key',
      shape: uuid,
      beside: [
        { named: '*tidbcloud_private_key' },
        ...secretNames('tidbcloud'),
        { named: '*tidb_private_key' },
        ...secretNames('tidb'),
        { word: 'api.tidbcloud.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.pingcap.com/tidbcloud/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes, reads and deletes databases of the organization.',
    },
  },
} as const satisfies Service
