import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const snipeIt = {
  id: 'snipe-it',
  name: 'Snipe-IT',
  docs: 'https://snipe-it.readme.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'snipe-it-api-key': {
      name: 'Snipe-IT API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('snipeit', 'snipe'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://snipe-it.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
