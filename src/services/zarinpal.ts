import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: JSON Web Tokens, as samples look. */
export const zarinpal = {
  id: 'zarinpal',
  name: 'ZarinPal',
  docs: 'https://www.zarinpal.com/docs/',
  hosts: ['api.zarinpal.com', 'next.zarinpal.com'],
  keys: {
    'zarinpal-access-token': {
      name: 'ZarinPal access token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('zarinpal')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.zarinpal.com/docs/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads the merchant’s payments, asks for payouts.',
    },
  },
} as const satisfies Service
