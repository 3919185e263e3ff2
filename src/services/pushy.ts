import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const pushy = {
  id: 'pushy',
  name: 'Pushy',
  docs: 'https://pushy.me/docs/api',
  hosts: ['api.pushy.me'],
  keys: {
    'pushy-api-key': {
      name: 'Pushy API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*pushy_secret_api_key' },
        { named: '*pushy_api_key' },
        { named: '*pushy_key' },
        { named: '*pushy_token' },
        { named: '*pushy_api_token' },
        { named: '*pushy_access_token' },
        { named: '*pushy_secret' },
        { named: '*pushy_api_secret' },
        { named: '*pushy_access_key' },
        { named: '*pushy_me_secret_api_key' },
        { named: '*pushy_me_api_key' },
        { named: '*pushy_me_key' },
        { named: '*pushy_me_token' },
        { named: '*pushy_me_api_token' },
        { named: '*pushy_me_access_token' },
        { named: '*pushy_me_secret' },
        { named: '*pushy_me_api_secret' },
        { named: '*pushy_me_access_key' },
        { word: 'api.pushy.me', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://pushy.me/docs/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
