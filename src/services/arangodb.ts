import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*oasis_secret' },
        { named: '*oasis_client_secret' },
        { named: '*oasis_api_secret' },
        { named: '*oasis_app_secret' },
        { named: '*arango_secret' },
        { named: '*arango_client_secret' },
        { named: '*arango_api_secret' },
        { named: '*arango_app_secret' },
        { named: '*arangograph_secret' },
        { named: '*arangograph_client_secret' },
        { named: '*arangograph_api_secret' },
        { named: '*arangograph_app_secret' },
        { named: '*arangodb_secret' },
        { named: '*arangodb_client_secret' },
        { named: '*arangodb_api_secret' },
        { named: '*arangodb_app_secret' },
      ],
      manual: {
        page: 'https://docs.arangodb.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
