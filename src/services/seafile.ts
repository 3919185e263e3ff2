import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const seafile = {
  id: 'seafile',
  name: 'Seafile',
  docs: 'https://seafile-api.readme.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'seafile-api-key': {
      name: 'Seafile API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*seafile_token' },
        { named: '*seafile_api_token' },
        { named: '*seafile_access_token' },
        { named: '*seafile_api_key' },
        { named: '*seafile_key' },
        { named: '*seafile_pat' },
        { named: '*seafile_personal_access_token' },
        { named: '*seafile_auth_token' },
        { named: '*seahub_token' },
        { named: '*seahub_api_token' },
        { named: '*seahub_access_token' },
        { named: '*seahub_api_key' },
        { named: '*seahub_key' },
        { named: '*seahub_pat' },
        { named: '*seahub_personal_access_token' },
        { named: '*seahub_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://seafile-api.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
