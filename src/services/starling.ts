import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const starling = {
  id: 'starling',
  name: 'Starling Bank',
  docs: 'https://developer.starlingbank.com/',
  hosts: ['api.starlingbank.com'],
  keys: {
    'starling-api-key': {
      name: 'Starling Bank API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('starling', 'starlingbank'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.starlingbank.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
