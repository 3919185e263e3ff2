import type { Service } from '../model/service.ts'

/** DeepSeek's API keys: `sk-` and 32 hex digits, which other services have, too. Rests on public samples. */
export const deepseek = {
  id: 'deepseek',
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  hosts: ['api.deepseek.com'],
  keys: {
    'deepseek-api-key': {
      name: 'DeepSeek API key',
      shape: ['sk-', { hex: 32 }],
      beside: [
        { named: '*deepseek_api_key' },
        { named: '*deepseek_key' },
        { named: '*deepseek_token' },
        { word: 'deepseek.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://api-docs.deepseek.com/api/get-user-balance; https://api-docs.deepseek.com/quick_start/error_codes has 401 alone
      verify: {
        request: 'GET https://api.deepseek.com/user/balance',
        means: {
          live: { status: 200, at: 'is_available', is: true },
          limited: { status: 200, at: 'is_available', is: false },
          dead: { status: 401, at: 'error.type', is: 'authentication_error' },
        },
        inferred: true,
      },
      manual: { page: 'https://platform.deepseek.com/api_keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
