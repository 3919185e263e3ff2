import type { Service } from '../model/service.ts'

/** API keys are `cpk_`, the account and the key as 32 hexadecimal digits each, and 32 letters and digits, with `.` in between. */
export const chutes = {
  id: 'chutes',
  name: 'Chutes',
  docs: 'https://chutes.ai/docs/getting-started/authentication',
  hosts: ['llm.chutes.ai', 'api.chutes.ai', 'chutes.ai'],
  keys: {
    'chutes-api-key': {
      name: 'Chutes API key',
      source: 'https://github.com/chutesai/chutes-api/blob/182ec9b58e10a39f156faa3b4660e9ed5779aac1/api/api_key/schemas.py',
      shape: ['cpk_', { hex: 32 }, '.', { hex: 32 }, '.', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://chutes.ai/app/api', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses models at the cost of the account.',
    },
  },
} as const satisfies Service
