import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: [...tokenNames('switchbot'), { named: '*switchbot_open_token' }, { word: 'api.switch-bot.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://github.com/OpenWonderLabs/SwitchBotAPI',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
