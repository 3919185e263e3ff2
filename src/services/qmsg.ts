import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const qmsg = {
  id: 'qmsg',
  name: 'Qmsg',
  docs: 'https://qmsg.zendee.cn/docs/',
  hosts: ['qmsg.zendee.cn'],
  keys: {
    'qmsg-api-key': {
      name: 'Qmsg API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('qmsg'), { word: 'qmsg.zendee.cn', within: 160 }],
      manual: {
        page: 'https://qmsg.zendee.cn/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one person.',
    },
  },
} as const satisfies Service
