import type { Service } from '../model/service.ts'

/** API keys: `glama_` and 20 to 80 letters and digits, as samples look. */
export const glama = {
  id: 'glama',
  name: 'Glama',
  docs: 'https://glama.ai/docs',
  hosts: ['glama.ai'],
  keys: {
    'glama-api-key': {
      name: 'Glama API key',
      shape: ['glama_', { base62: [20, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://glama.ai/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
