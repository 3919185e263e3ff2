import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 40 to 80 characters of URL-safe base64, as samples look. */
export const patronus = {
  id: 'patronus',
  name: 'Patronus AI',
  docs: 'https://docs.patronus.ai/',
  hosts: ['api.patronus.ai'],
  keys: {
    'patronus-api-key': {
      name: 'Patronus AI API key',
      shape: ['sk-', { base64url: [40, 80] }],
      beside: apiKeyNames('patronus', 'patronus_ai'),
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.patronus.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
