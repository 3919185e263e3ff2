import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const solscan = {
  id: 'solscan',
  name: 'Solscan',
  docs: 'https://pro-api.solscan.io/',
  hosts: ['pro-api.solscan.io'],
  keys: {
    'solscan-api-key': {
      name: 'Solscan API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('solscan'),
      carriers: [{ header: 'token', value: '{key}' }],
      manual: {
        page: 'https://pro-api.solscan.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
