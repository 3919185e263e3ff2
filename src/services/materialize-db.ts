import type { Service } from '../model/service.ts'

/** API keys: `mzp_` and 64 hexadecimal digits, as samples look. */
export const materializeDb = {
  id: 'materialize-db',
  name: 'Materialize (database)',
  docs: 'https://materialize.com/docs/',
  hosts: ['*.materialize.cloud', 'cloud.materialize.com'],
  keys: {
    'materialize-db-api-key': {
      name: 'Materialize (database) API key',
      shape: ['mzp_', { hex: 64 }],
      manual: {
        page: 'https://materialize.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
