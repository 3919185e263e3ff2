import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const theOddsApi = {
  id: 'the-odds-api',
  name: 'The Odds API',
  docs: 'https://the-odds-api.com/liveapi/guides/v4/',
  hosts: ['api.the-odds-api.com'],
  keys: {
    'the-odds-api-key': {
      name: 'The Odds API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('the_odds', 'theodds', 'odds'),
        { named: '*odds_api' },
        { named: '*odds_apikey' },
        { named: '*oddsapi_key' },
        { named: '*the_odds_api' },
        { word: 'api.the-odds-api.com', within: 160 },
      ],
      carriers: [{ query: 'apiKey' }],
      access: 'read',
      manual: {
        page: 'https://the-odds-api.com/liveapi/guides/v4/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
