import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const koios = {
  id: 'koios',
  name: 'Koios',
  docs: 'https://api.koios.rest/',
  hosts: ['api.koios.rest'],
  keys: {
    'koios-api-token': {
      name: 'Koios API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('koios')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://api.koios.rest/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to Cardano.',
    },
  },
} as const satisfies Service
