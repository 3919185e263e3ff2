import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const tautulli = {
  id: 'tautulli',
  name: 'Tautulli',
  docs: 'https://docs.tautulli.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'tautulli-api-key': {
      name: 'Tautulli API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*tautulli_api_key' },
        { named: '*tautulli_key' },
        { named: '*tautulli_token' },
        { named: '*tautulli_api_token' },
        { named: '*tautulli_access_token' },
        { named: '*tautulli_secret' },
        { named: '*tautulli_api_secret' },
        { named: '*tautulli_access_key' },
        { named: '*plexpy_api_key' },
        { named: '*plexpy_key' },
        { named: '*plexpy_token' },
        { named: '*plexpy_api_token' },
        { named: '*plexpy_access_token' },
        { named: '*plexpy_secret' },
        { named: '*plexpy_api_secret' },
        { named: '*plexpy_access_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://docs.tautulli.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
