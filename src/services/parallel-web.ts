import type { Service } from '../model/service.ts'

/** API keys: some 40 characters of URL-safe base64; no page shows one. */
export const parallelWeb = {
  id: 'parallel-web',
  name: 'Parallel',
  docs: 'https://docs.parallel.ai/home',
  hosts: ['api.parallel.ai', 'platform.parallel.ai'],
  keys: {
    'parallel-web-api-key': {
      name: 'Parallel API key',
      shape: [{ base64url: [32, 64] }],
      beside: [
        { named: '*parallel_api_key' },
        { named: '*parallel_ai_api_key' },
        { named: '*parallel_web_api_key' },
        { word: 'api.parallel.ai', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://docs.parallel.ai/home', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
