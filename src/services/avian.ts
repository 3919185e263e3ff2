import type { Service } from '../model/service.ts'

/** API keys: `avian-` and 43 characters of URL-safe base64. */
export const avian = {
  id: 'avian',
  name: 'Avian',
  docs: 'https://avian.io/docs',
  hosts: ['api.avian.io', 'avian.io'],
  keys: {
    'avian-api-key': {
      name: 'Avian API key',
      shape: ['avian-', { base64url: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://avian.io/docs', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
