import type { Service } from '../model/service.ts'

/** API keys: 128 letters and digits, as samples look. */
export const cryptomus = {
  id: 'cryptomus',
  name: 'Cryptomus',
  docs: 'https://doc.cryptomus.com/',
  hosts: ['api.cryptomus.com'],
  keys: {
    'cryptomus-api-key': {
      name: 'Cryptomus API key',
      shape: [{ base62: 128 }],
      beside: [
        { named: '*cryptomus_payment_key' },
        { named: '*cryptomus_payout_key' },
        { named: '*cryptomus_api_key' },
        { named: '*cryptomus_key' },
        { named: '*cryptomus_token' },
        { named: '*cryptomus_api_token' },
        { named: '*cryptomus_access_token' },
        { named: '*cryptomus_secret' },
        { named: '*cryptomus_api_secret' },
        { named: '*cryptomus_access_key' },
        { word: 'api.cryptomus.com', within: 160 },
      ],
      manual: {
        page: 'https://doc.cryptomus.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
