import type { Service } from '../model/service.ts'

/** API keys: 10 small letters and digits, as samples look. */
export const upstox = {
  id: 'upstox',
  name: 'Upstox',
  docs: 'https://upstox.com/developer/api-documentation/',
  hosts: ['api.upstox.com', 'api-v2.upstox.com'],
  keys: {
    'upstox-api-key': {
      name: 'Upstox API key',
      shape: [{ base36: 10 }],
      beside: [
        { named: '*upstox_secret' },
        { named: '*upstox_client_secret' },
        { named: '*upstox_api_secret' },
        { named: '*upstox_app_secret' },
      ],
      manual: {
        page: 'https://upstox.com/developer/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
