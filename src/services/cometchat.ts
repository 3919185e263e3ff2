import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys and auth keys: 40 hexadecimal digits, as samples look. */
export const cometchat = {
  id: 'cometchat',
  name: 'CometChat',
  docs: 'https://www.cometchat.com/docs/rest-api/chat-apis',
  hosts: [
    '*.api-us.cometchat.io',
    '*.api-eu.cometchat.io',
    '*.api-in.cometchat.io',
    'api-us.cometchat.io',
    'api-eu.cometchat.io',
    'api-in.cometchat.io',
  ],
  keys: {
    'cometchat-api-key': {
      name: 'CometChat API key',
      shape: [{ hex: 40 }],
      beside: [
        ...apiKeyNames('cometchat', 'comet_chat'),
        { named: '*cometchat_auth_key' },
        { named: '*cometchat_rest_api_key' },
        { named: '*comet_chat_auth_key' },
        { word: 'api-us.cometchat.io', within: 160 },
        { word: 'api-eu.cometchat.io', within: 160 },
        { word: 'api-in.cometchat.io', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      access: 'write',
      manual: {
        page: 'https://www.cometchat.com/docs/rest-api/chat-apis',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes users and messages of the app.',
    },
  },
} as const satisfies Service
