import type { Service } from '../model/service.ts'

/** Tokens: 32 hexadecimal digits, as samples look. */
export const pushplus = {
  id: 'pushplus',
  name: 'PushPlus',
  docs: 'https://www.pushplus.plus/doc/',
  hosts: ['www.pushplus.plus'],
  keys: {
    'pushplus-token': {
      name: 'PushPlus token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*push_plus_token' },
        { named: '*push_plus_user_token' },
        { named: '*push_plus_key' },
        { named: '*pushplus_token' },
        { named: '*pushplus_user_token' },
        { named: '*pushplus_key' },
        { word: 'pushplus.plus', within: 100 },
      ],
      access: 'write',
      carriers: [{ query: 'token' }],
      manual: { page: 'https://www.pushplus.plus/push1.html', steps: ['Reset the token'] },
      reach: 'Sends messages to its owner.',
    },
  },
} as const satisfies Service
