import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Of the closed service: 40 hexadecimal digits, as samples look. Of the server that people run themselves: the bot’s number,
 * `-` and 12 letters and digits.
 */
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
    'campfire-bot-key': {
      name: 'Campfire (ONCE) bot key',
      source: 'https://github.com/basecamp/once-campfire/blob/27004d431b4e8ced4768f0b7fbe0bf081ee45ace/app/models/user/bot.rb',
      shape: [{ digit: [1, 7] }, '-', { base62: 12 }],
      beside: [
        { named: '*campfire_bot_key' },
        { named: '*campfire_bot_token' },
        { named: '*campfire_key' },
        { named: '*campfire_token' },
      ],
      manual: {
        page: 'https://github.com/basecamp/once-campfire',
        steps: ['Account settings, Chat bots', 'Reset the key of the bot'],
      },
      reach: 'Sends messages as the bot, in the rooms that it is in.',
    },
  },
} as const satisfies Service
