import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      alone: true,
      beside: [
        ...tokenNames('wxpusher', 'wxpusher_app'),
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
