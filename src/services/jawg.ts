import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const jawg = {
  id: 'jawg',
  name: 'Jawg Maps',
  docs: 'https://www.jawg.io/docs/',
  hosts: ['api.jawg.io', 'tile.jawg.io'],
  keys: {
    'jawg-api-key': {
      name: 'Jawg Maps API key',
      shape: [{ base62: 64 }],
      beside: [...tokenNames('jawg'), { word: 'api.jawg.io', within: 160 }],
      carriers: [{ query: 'access-token' }],
      manual: { page: 'https://www.jawg.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
