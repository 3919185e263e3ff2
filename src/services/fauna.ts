import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secrets of keys begin with `fnA` and have 40 characters, as the page’s example has. */
export const fauna = {
  id: 'fauna',
  name: 'Fauna',
  docs: 'https://docs.faunadb.org/fauna/current/learn/security/keys/',
  hosts: ['db.fauna.com', 'dashboard.fauna.com', '*.fauna.com'],
  keys: {
    'fauna-secret': {
      name: 'Fauna key secret',
      source: 'https://docs.fauna.com/fauna/current/api/graphql/endpoints',
      shape: ['fnA', { base64url: 37 }],
      beside: [
        ...named(
          ['fauna', 'fauna_db'],
          [
            '_secret',
            '_key',
            '_api_key',
            '_admin_key',
            '_secret_key',
            '_server_key',
            '_token',
            '_access_token',
            '_admin_secret',
            '_server_secret',
            '_key_secret',
            '_client_secret',
          ],
        ),
        { word: 'fauna', within: 200 },
        { word: 'Fauna', within: 200 },
        { word: 'FAUNA', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: { page: 'https://dashboard.fauna.com/', steps: ['Open the database, Keys', 'Delete the key'] },
      reach: 'Reads and changes one database, or administers it, by its role.',
    },
  },
} as const satisfies Service
