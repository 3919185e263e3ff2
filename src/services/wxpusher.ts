import type { Service } from '../model/service.ts'

/** API keys: `AT_` and 32 letters and digits, as samples look. */
export const wxpusher = {
  id: 'wxpusher',
  name: 'WxPusher',
  docs: 'https://wxpusher.zjiecode.com/docs/',
  hosts: ['wxpusher.zjiecode.com'],
  keys: {
    'wxpusher-api-key': {
      name: 'WxPusher API key',
      shape: ['AT_', { base62: 32 }],
      beside: [
        { named: '*wxpusher_token' },
        { named: '*wxpusher_api_token' },
        { named: '*wxpusher_access_token' },
        { named: '*wxpusher_api_key' },
        { named: '*wxpusher_key' },
        { named: '*wxpusher_pat' },
        { named: '*wxpusher_personal_access_token' },
        { named: '*wxpusher_auth_token' },
        { named: '*wxpusher_app_token' },
        { named: '*wxpusher_app_api_token' },
        { named: '*wxpusher_app_access_token' },
        { named: '*wxpusher_app_api_key' },
        { named: '*wxpusher_app_key' },
        { named: '*wxpusher_app_pat' },
        { named: '*wxpusher_app_personal_access_token' },
        { named: '*wxpusher_app_auth_token' },
        { named: '*wxpusher_app_app_token' },
        { named: '*token' },
        { word: 'wxpusher.zjiecode.com', within: 160 },
        { word: 'wxpusher', within: 200 },
      ],
      manual: {
        page: 'https://wxpusher.zjiecode.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to those who follow the app.',
    },
  },
} as const satisfies Service
