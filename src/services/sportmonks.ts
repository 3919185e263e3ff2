import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: 60 letters and digits, as samples look. */
export const sportmonks = {
  id: 'sportmonks',
  name: 'Sportmonks',
  docs: 'https://docs.sportmonks.com/football/welcome/authentication',
  hosts: ['api.sportmonks.com', 'soccer.sportmonks.com', 'cricket.sportmonks.com'],
  keys: {
    'sportmonks-token': {
      name: 'Sportmonks API token',
      shape: [{ base62: 60 }],
      beside: [...apiKeyNames('sportmonks', 'sport_monks'), { word: 'sportmonks.com/', within: 160 }],
      carriers: [{ query: 'api_token' }, { header: 'Authorization', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://docs.sportmonks.com/football/welcome/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
