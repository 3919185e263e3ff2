import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 64 letters and digits are looked at. */
export const userlist = {
  id: 'userlist',
  name: 'Userlist',
  docs: 'https://userlist.com/docs/',
  hosts: ['push.userlist.com'],
  keys: {
    'userlist-api-key': {
      name: 'Userlist API key',
      shape: [{ base62: [24, 64] }],
      beside: [
        { named: '*userlist_push_key' },
        ...apiKeyNames('userlist'),
        { named: '*userlist_push_push_key' },
        { named: '*userlist_push_api_key' },
        { named: '*userlist_push_token' },
        { named: '*userlist_push_api_token' },
        { named: '*userlist_push_access_token' },
        { named: '*userlist_push_secret' },
        { named: '*userlist_push_api_secret' },
        { named: '*userlist_push_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Push {key}' }],
      manual: {
        page: 'https://userlist.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
