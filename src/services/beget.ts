import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const beget = {
  id: 'beget',
  name: 'Beget',
  docs: 'https://developer.beget.com/',
  hosts: ['api.beget.com'],
  keys: {
    'beget-api-token': {
      name: 'Beget API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('beget')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://developer.beget.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Manages servers and domains.',
    },
  },
} as const satisfies Service
