import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const whereby = {
  id: 'whereby',
  name: 'Whereby',
  docs: 'https://docs.whereby.com/',
  hosts: ['api.whereby.dev'],
  keys: {
    'whereby-api-key': {
      name: 'Whereby API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('whereby'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.whereby.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
