import type { Service } from '../model/service.ts'

/** API keys: `PLAK` and 32 letters and digits, as samples look. */
export const planetLabs = {
  id: 'planet-labs',
  name: 'Planet Labs',
  docs: 'https://docs.planet.com/',
  hosts: ['api.planet.com', 'tiles.planet.com'],
  keys: {
    'planet-labs-api-key': {
      name: 'Planet Labs API key',
      shape: ['PLAK', { base62: 32 }],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.planet.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Orders satellite images at the owner’s cost.',
    },
  },
} as const satisfies Service
