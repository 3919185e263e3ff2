import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const livecoinwatch = {
  id: 'livecoinwatch',
  name: 'Live Coin Watch',
  docs: 'https://livecoinwatch.github.io/lcw-api-docs/',
  hosts: ['api.livecoinwatch.com'],
  keys: {
    'livecoinwatch-api-key': {
      name: 'Live Coin Watch API key',
      shape: uuid,
      beside: [...apiKeyNames('livecoinwatch', 'lcw'), { word: 'api.livecoinwatch.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://livecoinwatch.github.io/lcw-api-docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
