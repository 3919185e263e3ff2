import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
        ...tokenNames('campfire', 'campfire_bot', 'hubot_campfire'),
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
