import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const emnify = {
  id: 'emnify',
  name: 'emnify',
  docs: 'https://docs.emnify.com/',
  hosts: ['cdn.emnify.net'],
  keys: {
    'emnify-api-key': {
      name: 'emnify API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('emnify'), { named: '*emnify_application_token' }],
      manual: { page: 'https://docs.emnify.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
