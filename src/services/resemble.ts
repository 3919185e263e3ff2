import type { Service } from '../model/service.ts'

/** API keys have some 24 letters and digits, as samples look. */
export const resemble = {
  id: 'resemble',
  name: 'Resemble AI',
  docs: 'https://docs.app.resemble.ai/docs/getting_started/authentication',
  hosts: ['app.resemble.ai', 'f.cluster.resemble.ai', 'p.cluster.resemble.ai'],
  keys: {
    'resemble-api-key': {
      name: 'Resemble AI API key',
      shape: [{ base62: [22, 26] }],
      beside: [
        { named: '*resemble_api_key' },
        { named: '*resemble_api_token' },
        { named: '*resemble_ai_api_key' },
        { named: '*resemble_ai_key' },
        { named: '*resemble_ai_token' },
        { word: 'app.resemble.ai', within: 200 },
      ],
      carriers: [
        { header: 'Authorization', value: 'Token {key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://app.resemble.ai/account/api', steps: ['Account, API', 'Regenerate the key'] },
      reach: 'Speaks and clones voices at the cost of the account.',
    },
  },
} as const satisfies Service
