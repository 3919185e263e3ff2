import type { Service } from '../model/service.ts'

/**
 * Mem0’s API keys: `m0-` and 40 letters and digits, by public samples; of an own server `m0sk_` and 32 bytes in URL-safe
 * base64, as its code makes them.
 */
export const mem0 = {
  id: 'mem0',
  name: 'Mem0',
  docs: 'https://docs.mem0.ai/platform/quickstart',
  hosts: ['api.mem0.ai'],
  selfHosted: true,
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
    'mem0-own-api-key': {
      name: 'Mem0 API key (own server)',
      source: 'https://github.com/mem0ai/mem0/blob/05ad7701abbed4058ed2e4902942edc6d661fc7d/server/auth.py',
      shape: ['m0sk_', { base64url: 43 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.mem0.ai/platform/quickstart',
        steps: ['Dashboard of the own server, API keys', 'Revoke the key'],
      },
      reach: 'Reads, writes and deletes what agents remember.',
    },
  },
} as const satisfies Service
