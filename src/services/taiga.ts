import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Auth tokens: JSON Web Tokens, as samples look. */
export const taiga = {
  id: 'taiga',
  name: 'Taiga',
  docs: 'https://docs.taiga.io/api.html',
  hosts: ['api.taiga.io'],
  keys: {
    'taiga-auth-token': {
      name: 'Taiga auth token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('taiga')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.taiga.io/api.html',
        steps: ['Find where the auth token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects as its user.',
    },
  },
} as const satisfies Service
