import type { Service } from '../model/service.ts'

/** Secrets of Fauna: 40 characters that begin with `fn` in public samples. */
export const fauna = {
  id: 'fauna',
  name: 'Fauna',
  docs: 'https://docs.faunadb.org/fauna/current/learn/security/keys/',
  hosts: ['db.fauna.com', 'db.us.fauna.com', 'db.eu.fauna.com'],
  keys: {
    'fauna-secret': {
      name: 'Fauna secret',
      shape: ['fn', { upper: 1 }, { base64url: 37 }],
      beside: [
        { named: '*fauna_secret' },
        { named: '*faunadb_secret' },
        { named: '*fauna_server_secret' },
        { named: '*faunadb_server_secret' },
        { named: '*fauna_admin_secret' },
        { named: '*fauna_key' },
        { named: '*faunadb_key' },
        { named: '*fauna_admin_key' },
        { named: '*faunadb_admin_key' },
        { named: '*fauna_server_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      reach: 'Reads and writes a database as its role allows, where a service still answers: Fauna’s own ended in May 2025.',
    },
  },
} as const satisfies Service
