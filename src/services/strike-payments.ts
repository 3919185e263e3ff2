import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits in upper case, as samples look. */
export const strikePayments = {
  id: 'strike-payments',
  name: 'Strike (payments)',
  docs: 'https://docs.strike.me/',
  hosts: ['api.strike.me'],
  keys: {
    'strike-payments-api-key': {
      name: 'Strike (payments) API key',
      shape: [{ hexUpper: 64 }],
      beside: [
        { named: '*strike_api_key' },
        { named: '*strike_token' },
        { named: '*strike_me_api_key' },
        { named: '*strike_me_token' },
        { word: 'api.strike.me', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.strike.me/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
