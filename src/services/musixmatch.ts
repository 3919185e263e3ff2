import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const musixmatch = {
  id: 'musixmatch',
  name: 'Musixmatch',
  docs: 'https://docs.musixmatch.com/',
  hosts: ['api.musixmatch.com'],
  keys: {
    'musixmatch-api-key': {
      name: 'Musixmatch API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('musixmatch'), { word: 'api.musixmatch.com', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://docs.musixmatch.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
