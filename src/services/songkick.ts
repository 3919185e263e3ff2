import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 letters and digits, as samples look. */
export const songkick = {
  id: 'songkick',
  name: 'Songkick',
  docs: 'https://www.songkick.com/developer',
  hosts: ['api.songkick.com'],
  keys: {
    'songkick-api-key': {
      name: 'Songkick API key',
      shape: [{ base62: 16 }],
      beside: [...apiKeyNames('songkick'), { word: 'api.songkick.com', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://www.songkick.com/developer',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
