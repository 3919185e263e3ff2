import type { Service } from '../model/service.ts'

/** API keys: 50 letters and digits, as samples look. */
export const mangopay = {
  id: 'mangopay',
  name: 'Mangopay',
  docs: 'https://docs.mangopay.com/',
  hosts: ['api.mangopay.com', 'api.sandbox.mangopay.com'],
  keys: {
    'mangopay-api-key': {
      name: 'Mangopay API key',
      shape: [{ base62: 50 }],
      beside: [
        { named: '*mangopay_api_key' },
        { named: '*mangopay_key' },
        { named: '*mangopay_token' },
        { named: '*mangopay_api_token' },
        { named: '*mangopay_access_token' },
        { named: '*mangopay_secret' },
        { named: '*mangopay_api_secret' },
        { named: '*mangopay_access_key' },
        { named: '*mangopay_client_password' },
        { named: '*mangopay_passphrase' },
        { word: 'api.mangopay.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.mangopay.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
