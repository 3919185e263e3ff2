import type { Service } from '../model/service.ts'

/** API keys: `salad_cloud_user_` and 30 to 120 letters and digits, as samples look. */
export const salad = {
  id: 'salad',
  name: 'Salad Cloud',
  docs: 'https://docs.salad.com/reference/api-usage',
  hosts: ['api.salad.com'],
  keys: {
    'salad-api-key': {
      name: 'Salad Cloud API key',
      shape: ['salad_cloud_user_', { base62: [30, 120] }],
      carriers: [{ header: 'Salad-Api-Key', value: '{key}' }],
      manual: { page: 'https://portal.salad.com/api-key', steps: ['Regenerate the key'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
