import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 120 characters of base64 are looked at. */
export const harperdb = {
  id: 'harperdb',
  name: 'HarperDB',
  docs: 'https://docs.harperdb.io/',
  hosts: ['*.harperdbcloud.com'],
  keys: {
    'harperdb-api-key': {
      name: 'HarperDB API key',
      shape: [{ base64: [40, 120] }],
      beside: [...tokenNames('harperdb'), { named: '*harperdb_basic_auth' }],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://docs.harperdb.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
