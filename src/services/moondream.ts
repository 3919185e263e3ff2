import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const moondream = {
  id: 'moondream',
  name: 'Moondream',
  docs: 'https://docs.moondream.ai/',
  hosts: ['api.moondream.ai'],
  keys: {
    'moondream-api-key': {
      name: 'Moondream API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('moondream'),
      carriers: [{ header: 'X-Moondream-Auth', value: '{key}' }],
      manual: {
        page: 'https://docs.moondream.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
