import type { Service } from '../model/service.ts'

/** API keys: `sk-lw-` and 40 to 80 characters of URL-safe base64, as samples look. */
export const langwatch = {
  id: 'langwatch',
  name: 'LangWatch',
  docs: 'https://docs.langwatch.ai/',
  hosts: ['app.langwatch.ai'],
  keys: {
    'langwatch-api-key': {
      name: 'LangWatch API key',
      shape: ['sk-lw-', { base64url: [40, 80] }],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.langwatch.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
