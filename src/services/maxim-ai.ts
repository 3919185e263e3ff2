import type { Service } from '../model/service.ts'

/** API keys: `sk_mx_` and 20 to 80 characters of URL-safe base64, as samples look. */
export const maximAi = {
  id: 'maxim-ai',
  name: 'Maxim AI',
  docs: 'https://www.getmaxim.ai/docs',
  hosts: ['api.getmaxim.ai'],
  keys: {
    'maxim-ai-api-key': {
      name: 'Maxim AI API key',
      shape: ['sk_mx_', { base64url: [20, 80] }],
      carriers: [{ header: 'x-maxim-api-key', value: '{key}' }],
      manual: {
        page: 'https://www.getmaxim.ai/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
