import type { Service } from '../model/service.ts'

/** API keys: `orgsk_`, 20 and 32 bytes as base64 with `_` between them, or 20 to 90 characters of URL-safe base64. As samples look. */
export const redocly = {
  id: 'redocly',
  name: 'Redocly',
  docs: 'https://redocly.com/docs/',
  hosts: ['app.redocly.com'],
  keys: {
    'redocly-api-key': {
      name: 'Redocly API key',
      shapes: [
        ['orgsk_', { base64: 27 }, '=_', { base64: 43 }, '='],
        ['orgsk_', { base64url: [20, 90] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://redocly.com/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Publishes documentation.',
    },
  },
} as const satisfies Service
