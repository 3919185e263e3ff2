import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `biteship_live.` or `biteship_test.` and a JSON Web Token, as samples look. */
export const biteship = {
  id: 'biteship',
  name: 'Biteship',
  docs: 'https://biteship.com/id/docs',
  hosts: ['api.biteship.com'],
  keys: {
    'biteship-api-key': {
      name: 'Biteship API key',
      shape: [{ oneOf: ['biteship_live.', 'biteship_test.'] }, ...jsonWebToken],
      beside: [...apiKeyNames('biteship')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://biteship.com/id/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Orders and cancels shipments.',
    },
  },
} as const satisfies Service
