import type { Service } from '../model/service.ts'

/** App passwords: `mzp_` and 64 hexadecimal digits, a client’s id and secret, as its code makes them. */
export const materializeDb = {
  id: 'materialize-db',
  name: 'Materialize (database)',
  docs: 'https://materialize.com/docs/',
  hosts: ['*.materialize.cloud', 'cloud.materialize.com'],
  keys: {
    'materialize-db-api-key': {
      name: 'Materialize (database) API key',
      source: 'https://github.com/MaterializeInc/materialize/blob/main/src/frontegg-auth/src/app_password.rs',
      shape: ['mzp_', { hex: 64 }],
      manual: {
        page: 'https://materialize.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
