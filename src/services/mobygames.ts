import type { Service } from '../model/service.ts'

/** API keys: `moby_` and 27 letters and digits, as samples look. */
export const mobygames = {
  id: 'mobygames',
  name: 'MobyGames',
  docs: 'https://www.mobygames.com/info/api/',
  hosts: ['api.mobygames.com'],
  keys: {
    'mobygames-api-key': {
      name: 'MobyGames API key',
      shape: ['moby_', { base62: 27 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.mobygames.com/info/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
