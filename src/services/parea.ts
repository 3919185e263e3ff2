import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*parea_api_key' },
        { named: '*parea_key' },
        { named: '*parea_token' },
        { named: '*parea_api_token' },
        { named: '*parea_access_token' },
        { named: '*parea_secret' },
        { named: '*parea_api_secret' },
        { named: '*parea_access_key' },
        { named: '*parea_ai_api_key' },
        { named: '*parea_ai_key' },
        { named: '*parea_ai_token' },
        { named: '*parea_ai_api_token' },
        { named: '*parea_ai_access_token' },
        { named: '*parea_ai_secret' },
        { named: '*parea_ai_api_secret' },
        { named: '*parea_ai_access_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.parea.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
