import type { Service } from '../model/service.ts'

/** API keys: `missive_pat-` and 40 to 120 characters of URL-safe base64, as samples look. */
export const missive = {
  id: 'missive',
  name: 'Missive',
  docs: 'https://missiveapp.com/docs/developers',
  hosts: ['public.missiveapp.com'],
  keys: {
    'missive-api-key': {
      name: 'Missive API key',
      shape: ['missive_pat-', { base64url: [40, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://missiveapp.com/docs/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
