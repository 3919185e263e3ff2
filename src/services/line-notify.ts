import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 letters and digits, as samples look. */
export const lineNotify = {
  id: 'line-notify',
  name: 'LINE Notify',
  docs: 'https://notify-bot.line.me/doc/en/',
  hosts: ['notify-api.line.me'],
  keys: {
    'line-notify-api-key': {
      name: 'LINE Notify API key',
      shape: [{ base62: 43 }],
      beside: [...tokenNames('line_notify'), { named: '*line_notify' }, { word: 'notify-api.line.me', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://notify-bot.line.me/doc/en/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one person or group.',
    },
  },
} as const satisfies Service
