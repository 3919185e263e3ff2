import type { Service } from '../model/service.ts'

/** API keys: 54 small letters and digits, as samples look. */
export const unisender = {
  id: 'unisender',
  name: 'UniSender',
  docs: 'https://www.unisender.com/en/support/api/',
  hosts: ['api.unisender.com', 'go1.unisender.ru'],
  keys: {
    'unisender-api-key': {
      name: 'UniSender API key',
      shape: [{ base36: 54 }],
      beside: [
        { named: '*unisender_api_key' },
        { named: '*unisender_key' },
        { named: '*unisender_token' },
        { named: '*unisender_api_token' },
        { named: '*unisender_access_token' },
        { named: '*unisender_secret' },
        { named: '*unisender_api_secret' },
        { named: '*unisender_access_key' },
        { named: '*unisender_go_api_key' },
        { named: '*unisender_go_key' },
        { named: '*unisender_go_token' },
        { named: '*unisender_go_api_token' },
        { named: '*unisender_go_access_token' },
        { named: '*unisender_go_secret' },
        { named: '*unisender_go_api_secret' },
        { named: '*unisender_go_access_key' },
        { word: 'api.unisender.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.unisender.com/en/support/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
