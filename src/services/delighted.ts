import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const delighted = {
  id: 'delighted',
  name: 'Delighted',
  docs: 'https://app.delighted.com/docs/api',
  hosts: ['api.delighted.com'],
  keys: {
    'delighted-api-key': {
      name: 'Delighted API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*delighted_api_key' },
        { named: '*delighted_key' },
        { named: '*delighted_token' },
        { named: '*delighted_secret' },
        { named: '*delighted_private_api_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://app.delighted.com/account/api', steps: ['API', 'Regenerate the key'] },
      reach: 'Reads answers and those who gave them, and sends surveys.',
    },
  },
} as const satisfies Service
