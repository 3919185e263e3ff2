import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const printify = {
  id: 'printify',
  name: 'Printify',
  docs: 'https://developers.printify.com/',
  hosts: ['api.printify.com'],
  keys: {
    'printify-api-key': {
      name: 'Printify API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('printify'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.printify.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
