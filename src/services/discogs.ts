import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const discogs = {
  id: 'discogs',
  name: 'Discogs',
  docs: 'https://www.discogs.com/developers',
  hosts: ['api.discogs.com'],
  keys: {
    'discogs-api-key': {
      name: 'Discogs API key',
      shape: [{ base62: 40 }],
      beside: [...tokenNames('discogs'), { named: '*discogs_user_token' }, { word: 'api.discogs.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Discogs token={key}' }],
      manual: {
        page: 'https://www.discogs.com/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
