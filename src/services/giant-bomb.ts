import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*giantbomb_api_key' },
        { named: '*giantbomb_key' },
        { named: '*giantbomb_token' },
        { named: '*giantbomb_api_token' },
        { named: '*giantbomb_access_token' },
        { named: '*giantbomb_secret' },
        { named: '*giantbomb_api_secret' },
        { named: '*giantbomb_access_key' },
        { word: 'www.giantbomb.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.giantbomb.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
