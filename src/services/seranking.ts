import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const seranking = {
  id: 'seranking',
  name: 'SE Ranking',
  docs: 'https://seranking.com/api.html',
  hosts: ['api.seranking.com', 'api4.seranking.com'],
  keys: {
    'seranking-api-key': {
      name: 'SE Ranking API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('seranking'), { word: 'api.seranking.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://seranking.com/api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
