import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const qonto = {
  id: 'qonto',
  name: 'Qonto',
  docs: 'https://docs.qonto.com/',
  hosts: ['thirdparty.qonto.com'],
  keys: {
    'qonto-api-key': {
      name: 'Qonto API key',
      shape: [{ hex: 32 }],
      beside: [
        ...secretNames('qonto'),
        { named: '*qonto_api_key' },
        { named: '*qonto_key' },
        { named: '*qonto_token' },
        { named: '*qonto_api_token' },
        { named: '*qonto_access_token' },
        { named: '*qonto_access_key' },
        { word: 'thirdparty.qonto.com', within: 160 },
      ],
      manual: { page: 'https://docs.qonto.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
