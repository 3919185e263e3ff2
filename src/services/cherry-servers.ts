import type { Service } from '../model/service.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const cherryServers = {
  id: 'cherry-servers',
  name: 'Cherry Servers',
  docs: 'https://api.cherryservers.com/doc/',
  hosts: ['api.cherryservers.com'],
  keys: {
    'cherry-servers-token': {
      name: 'Cherry Servers API token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*cherry_token' },
        { named: '*cherry_api_token' },
        { named: '*cherry_access_token' },
        { named: '*cherry_api_key' },
        { named: '*cherry_key' },
        { named: '*cherry_pat' },
        { named: '*cherry_personal_access_token' },
        { named: '*cherry_auth_token' },
        { named: '*cherryservers_token' },
        { named: '*cherryservers_api_token' },
        { named: '*cherryservers_access_token' },
        { named: '*cherryservers_api_key' },
        { named: '*cherryservers_key' },
        { named: '*cherryservers_pat' },
        { named: '*cherryservers_personal_access_token' },
        { named: '*cherryservers_auth_token' },
        { named: '*cherry_auth_api_token' },
        { named: '*cherry_auth_access_token' },
        { named: '*cherry_auth_api_key' },
        { named: '*cherry_auth_key' },
        { named: '*cherry_auth_pat' },
        { named: '*cherry_auth_personal_access_token' },
        { named: '*cherry_auth_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://portal.cherryservers.com/settings/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
