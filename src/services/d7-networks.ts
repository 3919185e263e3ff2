import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const d7Networks = {
  id: 'd7-networks',
  name: 'D7 Networks',
  docs: 'https://d7networks.com/docs/',
  hosts: ['api.d7networks.com'],
  keys: {
    'd7-networks-api-token': {
      name: 'D7 Networks API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('d7', 'd7networks', 'd7_networks')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://d7networks.com/docs/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
