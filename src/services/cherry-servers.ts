import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const cherryServers = {
  id: 'cherry-servers',
  name: 'Cherry Servers',
  docs: 'https://api.cherryservers.com/doc/',
  hosts: ['api.cherryservers.com'],
  keys: {
    'cherry-servers-token': {
      name: 'Cherry Servers API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('cherry', 'cherryservers'),
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
