import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const cerebrium = {
  id: 'cerebrium',
  name: 'Cerebrium',
  docs: 'https://docs.cerebrium.ai/',
  hosts: ['api.cortex.cerebrium.ai', '*.cerebrium.ai'],
  keys: {
    'cerebrium-api-key': {
      name: 'Cerebrium API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...apiKeyNames('cerebrium'), { named: '*cerebrium_auth_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.cerebrium.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs models of the project at the owner’s cost.',
    },
  },
} as const satisfies Service
