import type { Service } from '../model/service.ts'

/** Stability AI's API keys (`STABILITY_KEY`). `sk-` and 48 letters and digits rest on public samples. */
export const stabilityAi = {
  id: 'stability-ai',
  name: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/api-reference',
  hosts: ['api.stability.ai'],
  keys: {
    'stability-ai-api-key': {
      name: 'Stability AI API key',
      shape: ['sk-', { base62: 48 }],
      beside: [
        { named: '*stability_api_key' },
        { named: '*stability_key' },
        { named: 'sai_api_key' },
        { named: '*stabilityai_api_key' },
        { named: '*stability_ai_api_key' },
        { named: '*dreamstudio_api_key' },
        { word: 'stability.ai', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.stability.ai/account/keys', steps: ['Delete the key'] },
      reach: 'Makes images at the cost of the account.',
    },
  },
} as const satisfies Service
