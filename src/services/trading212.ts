import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('trading212', 't212'),
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://t212public-api-docs.redoc.ly/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
