import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const stratz = {
  id: 'stratz',
  name: 'STRATZ',
  docs: 'https://stratz.com/api',
  hosts: ['api.stratz.com'],
  keys: {
    'stratz-api-token': {
      name: 'STRATZ API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('stratz')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://stratz.com/api', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
