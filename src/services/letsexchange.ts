import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const letsexchange = {
  id: 'letsexchange',
  name: 'LetsExchange',
  docs: 'https://api.letsexchange.io/doc',
  hosts: ['api.letsexchange.io'],
  keys: {
    'letsexchange-api-token': {
      name: 'LetsExchange API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('letsexchange')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.letsexchange.io/doc',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Starts exchanges in the partner’s name.',
    },
  },
} as const satisfies Service
