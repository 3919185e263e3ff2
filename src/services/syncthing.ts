import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*syncthing_api_key' },
        { named: '*syncthing_key' },
        { named: '*syncthing_token' },
        { named: '*syncthing_api_token' },
        { named: '*syncthing_access_token' },
        { named: '*syncthing_secret' },
        { named: '*syncthing_api_secret' },
        { named: '*syncthing_access_key' },
        { named: '*st_gui_api_key' },
        { named: '*st_gui_key' },
        { named: '*st_gui_token' },
        { named: '*st_gui_api_token' },
        { named: '*st_gui_access_token' },
        { named: '*st_gui_secret' },
        { named: '*st_gui_api_secret' },
        { named: '*st_gui_access_key' },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.syncthing.net/dev/rest.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
