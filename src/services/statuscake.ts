import type { Service } from '../model/service.ts'

/** API tokens of StatusCake; no page shows a layout. */
export const statuscake = {
  id: 'statuscake',
  name: 'StatusCake',
  docs: 'https://developers.statuscake.com/guides/api/authentication/',
  hosts: ['api.statuscake.com', 'app.statuscake.com'],
  keys: {
    'statuscake-api-token': {
      name: 'StatusCake API token',
      shape: [{ base62: [20, 40] }],
      beside: [{ named: '*statuscake_api_token' }, { named: '*statuscake_api_key' }, { named: '*statuscake_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.statuscake.com/User.php', steps: ['Manage API Keys', 'Delete the key'] },
      reach: 'Reads and changes all checks of the account.',
    },
  },
} as const satisfies Service
