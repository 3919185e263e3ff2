import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const productboard = {
  id: 'productboard',
  name: 'Productboard',
  docs: 'https://developer.productboard.com/',
  hosts: ['api.productboard.com'],
  keys: {
    'productboard-api-key': {
      name: 'Productboard API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('productboard'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.productboard.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
