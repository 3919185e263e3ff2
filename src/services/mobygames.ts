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
      beside: [
        { named: '*mobygames_api_key' },
        { named: '*mobygames_key' },
        { named: '*mobygames_token' },
        { named: '*mobygames_api_token' },
        { named: '*mobygames_access_token' },
        { named: '*mobygames_secret' },
        { named: '*mobygames_api_secret' },
        { named: '*mobygames_access_key' },
        { named: '*api_key' },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.mobygames.com/info/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
