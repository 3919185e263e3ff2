import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 characters of base64 and `=`, as samples look. */
export const dgraph = {
  id: 'dgraph',
  name: 'Dgraph Cloud',
  docs: 'https://docs.dgraph.io/',
  hosts: ['*.cloud.dgraph.io', '*.aws.cloud.dgraph.io'],
  keys: {
    'dgraph-api-key': {
      name: 'Dgraph Cloud API key',
      shape: [{ base64: 43 }, '='],
      beside: [
        ...apiKeyNames('dgraph'),
        { named: '*dgraph_dg_auth' },
        { named: '*dgraph_admin_key' },
        ...apiKeyNames('dg'),
        { named: '*dg_dg_auth' },
        { named: '*dg_admin_key' },
        ...apiKeyNames('slash_graphql'),
        { named: '*slash_graphql_dg_auth' },
        { named: '*slash_graphql_admin_key' },
        { word: 'cloud.dgraph.io', within: 160 },
      ],
      carriers: [
        { header: 'Dg-Auth', value: '{key}' },
        { header: 'X-Auth-Token', value: '{key}' },
      ],
      manual: { page: 'https://docs.dgraph.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
