import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const shiprocket = {
  id: 'shiprocket',
  name: 'Shiprocket',
  docs: 'https://apidocs.shiprocket.in/',
  hosts: ['apiv2.shiprocket.in'],
  keys: {
    'shiprocket-api-key': {
      name: 'Shiprocket API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('shiprocket'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://apidocs.shiprocket.in/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
