import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. Keys that go through RapidAPI are its own. */
export const apiSports = {
  id: 'api-sports',
  name: 'API-Sports',
  docs: 'https://api-sports.io/documentation',
  hosts: ['*.api-sports.io'],
  keys: {
    'api-sports-key': {
      name: 'API-Sports API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('api_sports', 'apisports', 'api_football', 'apifootball', 'api_basketball'),
        { named: '*x_apisports_key' },
        { word: 'api-sports.io', within: 160 },
      ],
      carriers: [{ header: 'x-apisports-key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://api-sports.io/documentation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
