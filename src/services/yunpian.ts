import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*yunpian_api_key' },
        { named: '*yunpian_key' },
        { named: '*yunpian_token' },
        { named: '*yunpian_api_token' },
        { named: '*yunpian_access_token' },
        { named: '*yunpian_secret' },
        { named: '*yunpian_api_secret' },
        { named: '*yunpian_access_key' },
        { word: 'sms.yunpian.com', within: 160 },
      ],
      manual: {
        page: 'https://www.yunpian.com/official/document',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
