import type { Service } from '../model/service.ts'

/** API keys: `sk_cua-api01_` and letters and digits; no page says how many. */
export const cua = {
  id: 'cua',
  name: 'Cua',
  docs: 'https://cua.ai/docs',
  hosts: ['api.cua.ai', 'run.cua.ai', 'cua.ai'],
  keys: {
    'cua-api-key': {
      name: 'Cua API key',
      shape: ['sk_cua-api01_', { base62: [24, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cua.ai/docs', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Starts and drives sandboxes at the cost of the account.',
    },
  },
} as const satisfies Service
