import type { Service } from '../model/service.ts'

/** API keys are `cpk_`, twice 32 hex digits and 32 letters and digits, with `.` in between, as samples look. */
export const chutes = {
  id: 'chutes',
  name: 'Chutes',
  docs: 'https://chutes.ai/docs/getting-started/authentication',
  hosts: ['llm.chutes.ai', 'api.chutes.ai', 'chutes.ai'],
  keys: {
    'chutes-api-key': {
      name: 'Chutes API key',
      shape: ['cpk_', { hex: 32 }, '.', { hex: 32 }, '.', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://chutes.ai/app/api', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses models at the cost of the account.',
    },
  },
} as const satisfies Service
