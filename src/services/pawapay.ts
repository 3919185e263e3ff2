import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens are JSON web tokens, as samples look. */
export const pawapay = {
  id: 'pawapay',
  name: 'pawaPay',
  docs: 'https://docs.pawapay.io/v2/docs/api_token',
  hosts: ['api.pawapay.io', 'api.sandbox.pawapay.io'],
  keys: {
    'pawapay-api-token': {
      name: 'pawaPay API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('pawapay', 'pawa_pay'), { word: 'pawapay.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://docs.pawapay.io/v2/docs/api_token',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes and pays out mobile money of the merchant.',
    },
  },
} as const satisfies Service
