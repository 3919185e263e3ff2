import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const apifootball = {
  id: 'apifootball',
  name: 'APIfootball',
  docs: 'https://apifootball.com/documentation/',
  hosts: ['apiv3.apifootball.com', 'apiv2.apifootball.com'],
  keys: {
    'apifootball-key': {
      name: 'APIfootball API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('apifootball', 'api_football'), { word: 'apifootball.com/?action', within: 160 }],
      carriers: [{ query: 'APIkey' }],
      access: 'read',
      manual: {
        page: 'https://apifootball.com/documentation/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
