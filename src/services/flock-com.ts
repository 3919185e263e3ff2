import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const flockCom = {
  id: 'flock-com',
  name: 'Flock (chat)',
  docs: 'https://docs.flock.com/',
  hosts: ['api.flock.com'],
  keys: {
    'flock-com-api-key': {
      name: 'Flock (chat) API key',
      shape: uuid,
      beside: [
        ...tokenNames('flock'),
        { named: '*flock_bot_token' },
        { named: '*flock_app_secret' },
        { named: '*flock_bot_api_token' },
        { named: '*flock_bot_access_token' },
        { named: '*flock_bot_api_key' },
        { named: '*flock_bot_key' },
        { named: '*flock_bot_pat' },
        { named: '*flock_bot_personal_access_token' },
        { named: '*flock_bot_auth_token' },
        { named: '*flock_bot_bot_token' },
        { named: '*flock_bot_app_secret' },
        { word: 'api.flock.com', within: 160 },
      ],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://docs.flock.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
    // Its form rests on samples.
    'flock-com-webhook': {
      name: 'Flock webhook URL',
      shape: ['https://api.flock.com/hooks/sendMessage/', ...uuid],
      access: 'write',
      manual: {
        page: 'https://api.flock.com/',
        steps: ['The channel, Incoming webhooks', 'Delete the webhook; a new one has a new address'],
      },
      reach: 'Posts messages to one channel.',
    },
  },
} as const satisfies Service
