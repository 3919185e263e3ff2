import type { Service } from '../model/service.ts'

/** API tokens of Sendbird: 40 hexadecimal digits, as the page’s example has. */
export const sendbird = {
  id: 'sendbird',
  name: 'Sendbird',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  hosts: ['*.sendbird.com'],
  keys: {
    'sendbird-api-token': {
      name: 'Sendbird API token',
      source: 'https://sendbird.com/docs/chat/v3/platform-api/application/managing-api-tokens/generate-a-secondary-api-token',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*sendbird_api_token' },
        { named: '*sendbird_token' },
        { named: '*sendbird_master_api_token' },
        { named: '*sendbird_api_key' },
        { named: '*sendbird_master_token' },
        { named: '*sendbird_secret' },
      ],
      carriers: [{ header: 'Api-Token', value: '{key}' }],
      manual: {
        page: 'https://dashboard.sendbird.com/',
        steps: ['The application, Settings, General, API tokens', 'Revoke the token; the master token is changed there, too'],
      },
      reach: 'Reads and deletes all chats of the application.',
    },
  },
} as const satisfies Service
