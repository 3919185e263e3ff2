import type { Service } from '../model/service.ts'

/** API keys: `pleo_` and 20 to 120 characters of URL-safe base64, as samples look. */
export const pleo = {
  id: 'pleo',
  name: 'Pleo',
  docs: 'https://developers.pleo.io/',
  hosts: ['external.pleo.io'],
  keys: {
    'pleo-api-key': {
      name: 'Pleo API key',
      shape: ['pleo_', { base64url: [20, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.pleo.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes expenses.',
    },
  },
} as const satisfies Service
