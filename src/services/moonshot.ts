import type { Service } from '../model/service.ts'

/** API keys of Moonshot AI (Kimi). `sk-` and 48 letters and digits rest on public samples. */
export const moonshot = {
  id: 'moonshot',
  name: 'Moonshot AI',
  docs: 'https://platform.moonshot.ai/docs/overview',
  hosts: ['api.moonshot.ai', 'api.moonshot.cn'],
  keys: {
    'moonshot-api-key': {
      name: 'Moonshot API key',
      shape: ['sk-', { base62: 48 }],
      beside: [
        { named: '*moonshot_api_key' },
        { named: '*kimi_api_key' },
        { named: '*moonshot_key' },
        { word: 'moonshot.cn', within: 200 },
        { word: 'moonshot.ai', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.moonshot.ai/console/api-keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
