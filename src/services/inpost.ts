import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const inpost = {
  id: 'inpost',
  name: 'InPost',
  docs: 'https://docs.inpost24.com/',
  hosts: ['api-shipx-pl.easypack24.net', 'api.inpost.pl'],
  keys: {
    'inpost-api-key': {
      name: 'InPost API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('inpost', 'shipx'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.inpost24.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
