import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const campfire = {
  id: 'campfire',
  name: 'Campfire',
  docs: 'https://github.com/basecamp/campfire-api',
  hosts: ['*.campfirenow.com'],
  keys: {
    'campfire-api-key': {
      name: 'Campfire API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*campfire_token' },
        { named: '*campfire_api_token' },
        { named: '*campfire_access_token' },
        { named: '*campfire_api_key' },
        { named: '*campfire_key' },
        { named: '*campfire_pat' },
        { named: '*campfire_personal_access_token' },
        { named: '*campfire_auth_token' },
        { named: '*campfire_bot_token' },
        { named: '*campfire_bot_api_token' },
        { named: '*campfire_bot_access_token' },
        { named: '*campfire_bot_api_key' },
        { named: '*campfire_bot_key' },
        { named: '*campfire_bot_pat' },
        { named: '*campfire_bot_personal_access_token' },
        { named: '*campfire_bot_auth_token' },
        { named: '*hubot_campfire_token' },
        { named: '*hubot_campfire_api_token' },
        { named: '*hubot_campfire_access_token' },
        { named: '*hubot_campfire_api_key' },
        { named: '*hubot_campfire_key' },
        { named: '*hubot_campfire_pat' },
        { named: '*hubot_campfire_personal_access_token' },
        { named: '*hubot_campfire_auth_token' },
        { named: 'HUBOT_CAMPFIRE_TOKEN' },
        { word: 'campfirenow.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:X' }],
      manual: {
        page: 'https://github.com/basecamp/campfire-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
