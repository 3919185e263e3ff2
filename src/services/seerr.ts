import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: the base64 of a time in milliseconds and a UUID (with a `)` behind it in older ones), as its own code makes them: so they begin with `MT`. */
export const seerr = {
  id: 'seerr',
  name: 'Overseerr and Jellyseerr',
  docs: 'https://docs.overseerr.dev/',
  hosts: [],
  selfHosted: true,
  keys: {
    'seerr-api-key': {
      name: 'Overseerr and Jellyseerr API key',
      source: 'https://github.com/sct/overseerr/blob/0185bb1a7084c1faeb61fb1c63e34e26732711c8/server/lib/settings.ts',
      shapes: [
        ['MT', { base64: 64 }, '=='],
        ['MT', { base64: 65 }, '='],
      ],
      beside: apiKeyNames('overseerr', 'jellyseerr', 'seerr'),
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.overseerr.dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
