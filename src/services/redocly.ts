import type { Service } from '../model/service.ts'

/** API keys: `orgsk_` and 20 to 90 characters of URL-safe base64, as samples look. */
export const redocly = {
  id: 'redocly',
  name: 'Redocly',
  docs: 'https://redocly.com/docs/',
  hosts: ['app.redocly.com'],
  keys: {
    'redocly-api-key': {
      name: 'Redocly API key',
      shape: ['orgsk_', { base64url: [20, 90] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://redocly.com/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Publishes documentation.',
    },
  },
} as const satisfies Service
