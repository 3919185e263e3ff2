import type { Service } from '../model/service.ts'

/**
 * API keys of Neon: the example of the page is 64 lower-case letters and digits behind a prefix. Passwords of databases begin
 * with `npg_` and have 12 letters and digits more, as samples look.
 */
export const neon = {
  id: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  hosts: ['console.neon.tech'],
  keys: {
    'neon-api-key': {
      name: 'Neon API key',
      source: 'https://neon.com/docs/manage/api-keys',
      shape: ['napi_', { base36: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://api-docs.neon.tech/reference/getcurrentuserinfo: keys of persons alone are told; how it refuses no page shows
      verify: {
        request: 'GET https://console.neon.tech/api/v2/users/me',
        means: { live: { status: 200, at: 'login' }, dead: { status: 401, at: 'message', is: 'This request is not authorized' } },
        reads: { owner: 'email' },
        inferred: true,
      },
      manual: { page: 'https://console.neon.tech/app/settings/api-keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Manages the projects of its user or organization: databases, roles, passwords.',
    },
    'neon-old-api-key': {
      name: 'Neon API key (without prefix)',
      shape: [{ base36: 64 }],
      beside: [{ named: '*neon_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.neon.tech/app/settings/api-keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Manages the projects of its user.',
    },
    // What the console makes for a role: it stands in connection strings, after which hosts below neon.tech come.
    'neon-database-password': {
      name: 'Neon database password',
      shape: ['npg_', { base62: 12 }],
      beside: [
        { word: '.neon.tech', within: 160 },
        { named: '*pgpassword' },
        { named: '*postgres_password' },
        { named: '*neon_password' },
        { named: '*neon_db_password' },
        { named: '*db_password' },
        { named: '*database_password' },
      ],
      access: 'full',
      manual: { page: 'https://console.neon.tech/', steps: ['The branch, Roles', 'Reset the password of the role'] },
      reach: 'Reads and changes what its role may in the database.',
    },
  },
} as const satisfies Service
