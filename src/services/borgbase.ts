import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const borgbase = {
  id: 'borgbase',
  name: 'BorgBase',
  docs: 'https://docs.borgbase.com/',
  hosts: ['api.borgbase.com'],
  keys: {
    'borgbase-api-key': {
      name: 'BorgBase API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*borgbase_token' },
        { named: '*borgbase_api_token' },
        { named: '*borgbase_access_token' },
        { named: '*borgbase_api_key' },
        { named: '*borgbase_key' },
        { named: '*borgbase_pat' },
        { named: '*borgbase_personal_access_token' },
        { named: '*borgbase_auth_token' },
        { named: '*borgbase_secret' },
        { named: '*borgbase_api_secret' },
        { named: '*borgbase_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.borgbase.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes backups of the account.',
    },
  },
} as const satisfies Service
