import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 40 characters of URL-safe base64, as samples look. */
export const coingate = {
  id: 'coingate',
  name: 'CoinGate',
  docs: 'https://developer.coingate.com/',
  hosts: ['api.coingate.com', 'api-sandbox.coingate.com'],
  keys: {
    'coingate-api-token': {
      name: 'CoinGate API token',
      shape: [{ base64url: 40 }],
      beside: [...tokenNames('coingate'), { word: 'api.coingate.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://developer.coingate.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
