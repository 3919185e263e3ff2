import type { Service } from '../model/service.ts'

/** Mem0's API keys: `m0-` and 40 letters and digits, by public samples. */
export const mem0 = {
  id: 'mem0',
  name: 'Mem0',
  docs: 'https://docs.mem0.ai/platform/quickstart',
  hosts: ['api.mem0.ai'],
  keys: {
    'mem0-api-key': {
      name: 'Mem0 API key',
      shape: ['m0-', { base62: 40 }],
      alone: true,
      beside: [
        { named: '*mem0_api_key' },
        { named: '*mem0_key' },
        { named: '*mem0_token' },
        { named: '*mem_zero_api_key' },
        { word: 'mem0', within: 120 },
        { word: 'MemoryClient', within: 120 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://app.mem0.ai/dashboard/api-keys', steps: ['Delete the key'] },
      reach: 'Reads, writes and deletes what agents remember of the project’s users.',
    },
  },
} as const satisfies Service
