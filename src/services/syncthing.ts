import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits (without `0`, `1`, `8`, `l`, `B`, `I`, `O`), as its own code draws them. */
export const syncthing = {
  id: 'syncthing',
  name: 'Syncthing',
  docs: 'https://docs.syncthing.net/dev/rest.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'syncthing-api-key': {
      name: 'Syncthing API key',
      source: 'https://github.com/syncthing/syncthing/blob/0b2cabbc31ca09d696f6472b3d137fb60858062a/lib/rand/random.go',
      shape: [{ base62: 32 }],
      beside: apiKeyNames('syncthing', 'st_gui'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.syncthing.net/dev/rest.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
