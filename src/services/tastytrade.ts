import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const tastytrade = {
  id: 'tastytrade',
  name: 'tastytrade',
  docs: 'https://developer.tastytrade.com/',
  hosts: ['api.tastyworks.com', 'api.cert.tastyworks.com'],
  keys: {
    'tastytrade-api-key': {
      name: 'tastytrade API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*tastytrade_secret' },
        { named: '*tastytrade_client_secret' },
        { named: '*tastytrade_api_secret' },
        { named: '*tastytrade_app_secret' },
        { named: '*tastyworks_secret' },
        { named: '*tastyworks_client_secret' },
        { named: '*tastyworks_api_secret' },
        { named: '*tastyworks_app_secret' },
        { word: 'api.tastyworks.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.tastytrade.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
