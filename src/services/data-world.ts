import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const dataWorld = {
  id: 'data-world',
  name: 'data.world',
  docs: 'https://developer.data.world/',
  hosts: ['api.data.world'],
  keys: {
    'data-world-api-key': {
      name: 'data.world API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('data_world', 'dw_auth'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.data.world/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes data of its owner.',
    },
  },
} as const satisfies Service
