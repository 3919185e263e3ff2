import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const hipchat = {
  id: 'hipchat',
  name: 'HipChat',
  docs: 'https://www.atlassian.com/partnerships/slack',
  hosts: ['api.hipchat.com', '*.hipchat.com'],
  keys: {
    'hipchat-api-key': {
      name: 'HipChat API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*hipchat_token' },
        { named: '*hipchat_api_token' },
        { named: '*hipchat_access_token' },
        { named: '*hipchat_api_key' },
        { named: '*hipchat_key' },
        { named: '*hipchat_pat' },
        { named: '*hipchat_personal_access_token' },
        { named: '*hipchat_auth_token' },
        { named: '*hipchat_room_token' },
        { named: '*hipchat_notification_token' },
        { word: 'api.hipchat.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.atlassian.com/partnerships/slack',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
