import type { Service } from '../model/service.ts'

/** API keys: 96 hexadecimal digits, as samples look. */
export const switchbot = {
  id: 'switchbot',
  name: 'SwitchBot',
  docs: 'https://github.com/OpenWonderLabs/SwitchBotAPI',
  hosts: ['api.switch-bot.com'],
  keys: {
    'switchbot-api-key': {
      name: 'SwitchBot API key',
      shape: [{ hex: 96 }],
      beside: [
        { named: '*switchbot_token' },
        { named: '*switchbot_api_token' },
        { named: '*switchbot_access_token' },
        { named: '*switchbot_api_key' },
        { named: '*switchbot_key' },
        { named: '*switchbot_pat' },
        { named: '*switchbot_personal_access_token' },
        { named: '*switchbot_auth_token' },
        { named: '*switchbot_open_token' },
        { word: 'api.switch-bot.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://github.com/OpenWonderLabs/SwitchBotAPI',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
