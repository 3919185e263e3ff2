import type { Service } from '../model/service.ts'

/** Key and secret of an application: 32 hexadecimal digits each in public samples. */
export const lastFm = {
  id: 'last-fm',
  name: 'Last.fm',
  docs: 'https://www.last.fm/api/authentication',
  hosts: ['ws.audioscrobbler.com'],
  keys: {
    'last-fm-shared-secret': {
      name: 'Last.fm shared secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*lastfm_api_secret' },
        { named: '*lastfm_shared_secret' },
        { named: '*lastfm_secret' },
        { named: '*last_fm_client_secret' },
      ],
      manual: { page: 'https://www.last.fm/api/accounts', steps: ['Delete the application, make a new one'] },
      reach: 'Signs calls as the application, and signs its users in.',
    },
    'last-fm-api-key': {
      name: 'Last.fm API key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*lastfm_api_key' }, { named: '*lastfm_key' }, { named: '*last_fm_apikey' }],
      weak: true,
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://www.last.fm/api/accounts', steps: ['Delete the application, make a new one'] },
      reach: 'Reads public data under the application’s name.',
    },
  },
} as const satisfies Service
