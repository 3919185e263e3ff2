import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as its own code makes them. */
export const tautulli = {
  id: 'tautulli',
  name: 'Tautulli',
  docs: 'https://docs.tautulli.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'tautulli-api-key': {
      name: 'Tautulli API key',
      source: 'https://github.com/Tautulli/Tautulli/blob/019787b32d2787e093b76359b82c67e71498c8d0/plexpy/api2.py',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('tautulli', 'plexpy'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://docs.tautulli.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
