import type { Service } from '../model/service.ts'

/** Tokens of databases and of the API are JSON Web Tokens, say the page and Turso’s blog. */
export const turso = {
  id: 'turso',
  name: 'Turso',
  docs: 'https://docs.turso.tech/api-reference/authentication',
  hosts: ['api.turso.tech', '*.turso.io'],
  keys: {
    'turso-token': {
      name: 'Turso token',
      source: 'https://docs.turso.tech/sdk/authorization',
      shape: ['eyJ', { base64url: [10, 500] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*turso_auth_token' },
        { named: '*turso_db_auth_token' },
        { named: '*turso_database_auth_token' },
        { named: '*turso_api_token' },
        { named: '*turso_token' },
        { named: '*libsql_auth_token' },
        { named: '*libsql_db_auth_token' },
        { named: '*turso_db_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.turso.tech/',
        steps: ['For a database: Rotate tokens of the database or group', 'For the API: Settings, API tokens, revoke'],
      },
      reach: 'Reads and writes one database or a group of them; a token of the API manages all.',
    },
  },
} as const satisfies Service
