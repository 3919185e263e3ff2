import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        ...apiKeyNames('mangopay'),
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
