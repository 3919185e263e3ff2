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
      manual: { page: 'https://platform.deepseek.com/api_keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
