import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `pai-` and 64 hexadecimal digits, as samples look. */
export const parea = {
  id: 'parea',
  name: 'Parea AI',
  docs: 'https://docs.parea.ai/',
  hosts: ['parea-ai-backend-us-9ac16cdbc7a7b006.onporter.run', 'api.parea.ai'],
  keys: {
    'parea-api-key': {
      name: 'Parea AI API key',
      shape: ['pai-', { hex: 64 }],
      alone: true,
      beside: apiKeyNames('parea', 'parea_ai'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.parea.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
