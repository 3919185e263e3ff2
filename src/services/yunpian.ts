import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const yunpian = {
  id: 'yunpian',
  name: 'Yunpian',
  docs: 'https://www.yunpian.com/official/document',
  hosts: ['sms.yunpian.com'],
  keys: {
    'yunpian-api-key': {
      name: 'Yunpian API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('yunpian'), { word: 'sms.yunpian.com', within: 160 }],
      manual: {
        page: 'https://www.yunpian.com/official/document',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
