import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const dhan = {
  id: 'dhan',
  name: 'Dhan',
  docs: 'https://dhanhq.co/docs/',
  hosts: ['api.dhan.co'],
  keys: {
    'dhan-api-key': {
      name: 'Dhan API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('dhan', 'dhanhq'),
      carriers: [{ header: 'access-token', value: '{key}' }],
      manual: { page: 'https://dhanhq.co/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
