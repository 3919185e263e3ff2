import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const pubg = {
  id: 'pubg',
  name: 'PUBG',
  docs: 'https://documentation.pubg.com/',
  hosts: ['api.pubg.com'],
  keys: {
    'pubg-api-key': {
      name: 'PUBG API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('pubg'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://documentation.pubg.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
