import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const groww = {
  id: 'groww',
  name: 'Groww',
  docs: 'https://groww.in/trade-api/docs',
  hosts: ['api.groww.in'],
  keys: {
    'groww-api-key': {
      name: 'Groww API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...apiKeyNames('groww')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://groww.in/trade-api/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades for the account.',
    },
  },
} as const satisfies Service
