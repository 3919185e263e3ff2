import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('setlist_fm'), { word: 'api.setlist.fm', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://api.setlist.fm/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
