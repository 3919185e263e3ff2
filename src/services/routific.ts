import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const routific = {
  id: 'routific',
  name: 'Routific',
  docs: 'https://docs.routific.com/',
  hosts: ['api.routific.com', 'product-api.routific.com'],
  keys: {
    'routific-api-key': {
      name: 'Routific API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('routific'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.routific.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
