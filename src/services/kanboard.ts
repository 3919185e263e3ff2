import type { Service } from '../model/service.ts'

/** API tokens: 60 hexadecimal digits, as its code makes them. */
export const kanboard = {
  id: 'kanboard',
  name: 'Kanboard',
  docs: 'https://docs.kanboard.org/v1/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'kanboard-token': {
      name: 'Kanboard API token',
      source: 'https://github.com/kanboard/kanboard/blob/main/app/Core/Security/Token.php',
      shape: [{ hex: 60 }],
      beside: [
        { named: '*kanboard_token' },
        { named: '*kanboard_api_token' },
        { named: '*kanboard_access_token' },
        { named: '*kanboard_api_key' },
        { named: '*kanboard_key' },
        { named: '*kanboard_pat' },
        { named: '*kanboard_personal_access_token' },
        { named: '*kanboard_auth_token' },
      ],
      carriers: [{ basic: 'jsonrpc:{key}' }],
      manual: {
        page: 'https://docs.kanboard.org/v1/api/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
