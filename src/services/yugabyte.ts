import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const yugabyte = {
  id: 'yugabyte',
  name: 'YugabyteDB Aeon',
  docs: 'https://docs.yugabyte.com/',
  hosts: ['cloud.yugabyte.com'],
  keys: {
    'yugabyte-api-key': {
      name: 'YugabyteDB Aeon API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('yugabyte', 'yugabytedb', 'ybm', 'yb', 'ybdb'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.yugabyte.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
