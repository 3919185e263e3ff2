import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const borgbase = {
  id: 'borgbase',
  name: 'BorgBase',
  docs: 'https://docs.borgbase.com/',
  hosts: ['api.borgbase.com'],
  keys: {
    'borgbase-api-key': {
      name: 'BorgBase API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('borgbase'),
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
