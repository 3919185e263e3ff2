import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const giantBomb = {
  id: 'giant-bomb',
  name: 'Giant Bomb',
  docs: 'https://www.giantbomb.com/api/',
  hosts: ['www.giantbomb.com'],
  keys: {
    'giant-bomb-api-key': {
      name: 'Giant Bomb API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('giantbomb'), { word: 'www.giantbomb.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.giantbomb.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
