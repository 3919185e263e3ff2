import type { Service } from '../model/service.ts'

/** API keys: `finch-secret-` and 30 to 60 characters of URL-safe base64, as samples look. */
export const finchHr = {
  id: 'finch-hr',
  name: 'Finch (HR)',
  docs: 'https://developer.tryfinch.com/',
  hosts: ['api.tryfinch.com'],
  keys: {
    'finch-hr-api-key': {
      name: 'Finch (HR) API key',
      shape: ['finch-secret-', { base64url: [30, 60] }],
      manual: {
        page: 'https://developer.tryfinch.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads employees and pay of connected companies.',
    },
  },
} as const satisfies Service
