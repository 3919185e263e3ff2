import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
        ...tokenNames('hipchat'),
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
