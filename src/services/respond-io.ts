import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: JSON Web Tokens, as samples look. */
export const respondIo = {
  id: 'respond-io',
  name: 'respond.io',
  docs: 'https://developers.respond.io/',
  hosts: ['api.respond.io'],
  keys: {
    'respond-io-access-token': {
      name: 'respond.io access token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('respond_io', 'respondio')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.respond.io/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads contacts and writes to them.',
    },
  },
} as const satisfies Service
