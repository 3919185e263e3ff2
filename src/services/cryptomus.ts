import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        ...apiKeyNames('cryptomus'),
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
