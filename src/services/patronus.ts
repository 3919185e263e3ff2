import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*patronus_api_key' },
        { named: '*patronus_key' },
        { named: '*patronus_token' },
        { named: '*patronus_api_token' },
        { named: '*patronus_access_token' },
        { named: '*patronus_secret' },
        { named: '*patronus_api_secret' },
        { named: '*patronus_access_key' },
        { named: '*patronus_ai_api_key' },
        { named: '*patronus_ai_key' },
        { named: '*patronus_ai_token' },
        { named: '*patronus_ai_api_token' },
        { named: '*patronus_ai_access_token' },
        { named: '*patronus_ai_secret' },
        { named: '*patronus_ai_api_secret' },
        { named: '*patronus_ai_access_key' },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.patronus.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
