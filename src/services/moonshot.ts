import type { Service } from '../model/service.ts'

/** API keys of Moonshot AI: `sk-` and 48 letters and digits; those of Kimi for Coding `sk-kimi-` and 64, as samples look. */
export const moonshot = {
  id: 'moonshot',
  name: 'Moonshot AI',
  docs: 'https://platform.moonshot.ai/docs/overview',
  hosts: ['api.moonshot.ai', 'api.moonshot.cn', 'api.kimi.com'],
  keys: {
    'moonshot-api-key': {
      name: 'Moonshot API key',
      shape: ['sk-', { base62: 48 }],
      beside: [
        { named: '*moonshot_api_key' },
        { named: '*kimi_api_key' },
        { named: '*moonshot_key' },
        { named: '*kimi_key' },
        { named: '*kimi_token' },
        { named: '*moonshot_token' },
        { named: '*moonshot_api_token' },
        { word: 'moonshot.cn', within: 200 },
        { word: 'moonshot.ai', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.moonshot.ai/console/api-keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
    'moonshot-code-key': {
      name: 'Kimi for Coding API key',
      shape: ['sk-kimi-', { base62: 64 }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'x-api-key', value: '{key}' },
      ],
      manual: { page: 'https://www.kimi.com/code/console', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the subscription.',
    },
  },
} as const satisfies Service
