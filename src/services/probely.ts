import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const probely = {
  id: 'probely',
  name: 'Probely',
  docs: 'https://developers.probely.com/',
  hosts: ['api.probely.com'],
  keys: {
    'probely-api-token': {
      name: 'Probely API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('probely')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developers.probely.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Starts scans and reads their findings.',
    },
  },
} as const satisfies Service
