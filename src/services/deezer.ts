import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const deezer = {
  id: 'deezer',
  name: 'Deezer',
  docs: 'https://developers.deezer.com/',
  hosts: ['api.deezer.com', 'connect.deezer.com'],
  keys: {
    'deezer-api-key': {
      name: 'Deezer API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('deezer'), { word: 'api.deezer.com', within: 160 }],
      manual: {
        page: 'https://developers.deezer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
