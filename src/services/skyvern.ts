import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as access tokens of the server are. */
export const skyvern = {
  id: 'skyvern',
  name: 'Skyvern',
  docs: 'https://www.skyvern.com/docs',
  hosts: ['api.skyvern.com'],
  keys: {
    'skyvern-api-key': {
      name: 'Skyvern API key',
      source:
        'https://github.com/Skyvern-AI/skyvern/blob/0df6628b245b7402d17e3a91aa1aa912f26fb5bb/skyvern/forge/sdk/services/org_auth_token_service.py',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('skyvern'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://www.skyvern.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
