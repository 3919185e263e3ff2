import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const blizzard = {
  id: 'blizzard',
  name: 'Battle.net',
  docs: 'https://develop.battle.net/documentation',
  hosts: ['oauth.battle.net', 'us.api.blizzard.com', 'eu.api.blizzard.com'],
  keys: {
    'blizzard-api-key': {
      name: 'Battle.net API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*blizzard_secret' },
        { named: '*blizzard_client_secret' },
        { named: '*blizzard_api_secret' },
        { named: '*blizzard_app_secret' },
        { named: '*bnet_secret' },
        { named: '*bnet_client_secret' },
        { named: '*bnet_api_secret' },
        { named: '*bnet_app_secret' },
        { named: '*battlenet_secret' },
        { named: '*battlenet_client_secret' },
        { named: '*battlenet_api_secret' },
        { named: '*battlenet_app_secret' },
        { word: 'oauth.battle.net', within: 160 },
      ],
      manual: {
        page: 'https://develop.battle.net/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
