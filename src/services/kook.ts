import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Bot tokens: `1/` and two runs of base64, as samples look. */
export const kook = {
  id: 'kook',
  name: 'KOOK',
  docs: 'https://developer.kookapp.cn/doc/reference',
  hosts: ['www.kookapp.cn'],
  keys: {
    'kook-bot-token': {
      name: 'KOOK bot token',
      shape: ['1/', { base62: [4, 12] }, { oneOf: ['==/', '=/', '/'] }, { base64: [18, 30] }],
      beside: [...tokenNames('kook', 'kook_bot', 'kaiheila')],
      carriers: [{ header: 'Authorization', value: 'Bot {key}' }],
      manual: {
        page: 'https://developer.kookapp.cn/doc/reference',
        steps: ['Find where the bot token was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes messages as the bot.',
    },
  },
} as const satisfies Service
