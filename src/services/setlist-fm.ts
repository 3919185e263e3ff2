import type { Service } from '../model/service.ts'

/** API keys: 36 characters of URL-safe base64, as samples look. */
export const setlistFm = {
  id: 'setlist-fm',
  name: 'setlist.fm',
  docs: 'https://api.setlist.fm/docs/',
  hosts: ['api.setlist.fm'],
  keys: {
    'setlist-fm-api-key': {
      name: 'setlist.fm API key',
      shape: [{ base64url: 36 }],
      beside: [
        { named: '*setlist_fm_api_key' },
        { named: '*setlist_fm_key' },
        { named: '*setlist_fm_token' },
        { named: '*setlist_fm_api_token' },
        { named: '*setlist_fm_access_token' },
        { named: '*setlist_fm_secret' },
        { named: '*setlist_fm_api_secret' },
        { named: '*setlist_fm_access_key' },
        { word: 'api.setlist.fm', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://api.setlist.fm/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
