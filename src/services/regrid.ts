import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const regrid = {
  id: 'regrid',
  name: 'Regrid',
  docs: 'https://support.regrid.com/api/',
  hosts: ['app.regrid.com'],
  keys: {
    'regrid-api-token': {
      name: 'Regrid API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('regrid')],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://support.regrid.com/api/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads parcels of land that the owner pays for.',
    },
  },
} as const satisfies Service
