import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 6 to 9 digits, `Z` and 20 to 50 letters and digits are looked at. */
export const trading212 = {
  id: 'trading212',
  name: 'Trading 212',
  docs: 'https://t212public-api-docs.redoc.ly/',
  hosts: ['live.trading212.com', 'demo.trading212.com'],
  keys: {
    'trading212-api-key': {
      name: 'Trading 212 API key',
      shape: [{ digit: [6, 9] }, 'Z', { base62: [20, 50] }],
      beside: [
        { named: '*trading212_api_key' },
        { named: '*trading212_key' },
        { named: '*trading212_token' },
        { named: '*trading212_api_token' },
        { named: '*trading212_access_token' },
        { named: '*trading212_secret' },
        { named: '*trading212_api_secret' },
        { named: '*trading212_access_key' },
        { named: '*t212_api_key' },
        { named: '*t212_key' },
        { named: '*t212_token' },
        { named: '*t212_api_token' },
        { named: '*t212_access_token' },
        { named: '*t212_secret' },
        { named: '*t212_api_secret' },
        { named: '*t212_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://t212public-api-docs.redoc.ly/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
