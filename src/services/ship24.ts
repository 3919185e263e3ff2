import type { Service } from '../model/service.ts'

/** API keys: `apik_` and 28 to 40 letters and digits; 30 in the page’s own example. */
export const ship24 = {
  id: 'ship24',
  name: 'Ship24',
  docs: 'https://docs.ship24.com/',
  hosts: ['api.ship24.com'],
  keys: {
    'ship24-api-key': {
      name: 'Ship24 API key',
      source: 'https://docs.ship24.com/getting-started',
      shape: ['apik_', { base62: [28, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.ship24.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
