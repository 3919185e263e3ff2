import type { Service } from '../model/service.ts'

/** DSNs: `https://`, 20 to 40 characters of URL-safe base64 and `@api.uptrace.dev`, as samples look. */
export const uptrace = {
  id: 'uptrace',
  name: 'Uptrace',
  docs: 'https://uptrace.dev/get',
  hosts: ['api.uptrace.dev', 'uptrace.dev'],
  keys: {
    'uptrace-dsn': {
      name: 'Uptrace DSN',
      shape: ['https://', { base64url: [20, 40] }, '@api.uptrace.dev'],
      manual: { page: 'https://uptrace.dev/get', steps: ['Find where the DSN was made', 'End it there, and make another'] },
      reach: 'Adds traces to a project.',
    },
  },
} as const satisfies Service
