import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 80 letters and digits are looked at. */
export const arangodb = {
  id: 'arangodb',
  name: 'ArangoGraph (ArangoDB)',
  docs: 'https://docs.arangodb.com/',
  hosts: ['cloud.arangodb.com', '*.arangodb.cloud'],
  keys: {
    'arangodb-api-key': {
      name: 'ArangoGraph (ArangoDB) API key',
      shape: [{ base62: [20, 80] }],
      beside: secretNames('oasis', 'arango', 'arangograph', 'arangodb'),
      manual: {
        page: 'https://docs.arangodb.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
