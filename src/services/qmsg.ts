import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*qmsg_api_key' },
        { named: '*qmsg_key' },
        { named: '*qmsg_token' },
        { named: '*qmsg_api_token' },
        { named: '*qmsg_access_token' },
        { named: '*qmsg_secret' },
        { named: '*qmsg_api_secret' },
        { named: '*qmsg_access_key' },
        { word: 'qmsg.zendee.cn', within: 160 },
      ],
      manual: {
        page: 'https://qmsg.zendee.cn/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one person.',
    },
  },
} as const satisfies Service
