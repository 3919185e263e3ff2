import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
      beside: [...secretNames('blizzard', 'bnet', 'battlenet'), { word: 'oauth.battle.net', within: 160 }],
      manual: {
        page: 'https://develop.battle.net/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
