import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `lb-` and 16 hexadecimal digits, as its code checks them. */
export const lobechat = {
  id: 'lobechat',
  name: 'LobeChat',
  docs: 'https://lobehub.com/docs',
  hosts: ['lobehub.com', 'app.lobehub.com'],
  selfHosted: true,
  keys: {
    'lobechat-api-key': {
      name: 'LobeChat API key',
      source: 'https://github.com/lobehub/lobe-chat/blob/0368825c3c4af2014c361ea85c883b3153b7d014/src/utils/apiKey.ts',
      shape: ['lb-', { hex: 16 }],
      beside: [...apiKeyNames('lobechat', 'lobe_chat', 'lobehub', 'lobe')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://lobehub.com/docs', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Calls models and reads chats as its user.',
    },
  },
} as const satisfies Service
