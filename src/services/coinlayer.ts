import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*coinlayer_api_key' },
        { named: '*coinlayer_key' },
        { named: '*coinlayer_token' },
        { named: '*coinlayer_api_token' },
        { named: '*coinlayer_access_token' },
        { named: '*coinlayer_secret' },
        { named: '*coinlayer_api_secret' },
        { named: '*coinlayer_access_key' },
        { word: 'api.coinlayer.com', within: 160 },
      ],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://coinlayer.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
