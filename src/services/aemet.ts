import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const aemet = {
  id: 'aemet',
  name: 'AEMET OpenData',
  docs: 'https://opendata.aemet.es/',
  hosts: ['opendata.aemet.es'],
  keys: {
    'aemet-api-key': {
      name: 'AEMET OpenData API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('aemet'),
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://opendata.aemet.es/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
