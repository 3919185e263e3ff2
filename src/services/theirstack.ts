import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const theirstack = {
  id: 'theirstack',
  name: 'TheirStack',
  docs: 'https://theirstack.com/en/docs/api-reference',
  hosts: ['api.theirstack.com'],
  keys: {
    'theirstack-api-key': {
      name: 'TheirStack API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...apiKeyNames('theirstack', 'their_stack')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://theirstack.com/en/docs/api-reference',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Looks up companies and jobs at the owner’s cost.',
    },
  },
} as const satisfies Service
