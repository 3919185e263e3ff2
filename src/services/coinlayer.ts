import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const coinlayer = {
  id: 'coinlayer',
  name: 'coinlayer',
  docs: 'https://coinlayer.com/documentation',
  hosts: ['api.coinlayer.com'],
  keys: {
    'coinlayer-api-key': {
      name: 'coinlayer API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('coinlayer'), { word: 'api.coinlayer.com', within: 160 }],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://coinlayer.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
