import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens. */
export const mealie = {
  id: 'mealie',
  name: 'Mealie',
  docs: 'https://docs.mealie.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'mealie-api-key': {
      name: 'Mealie API key',
      source:
        'https://github.com/mealie-recipes/mealie/blob/05f2eab1ea763734c0f916bdb0fa322a96adba7c/mealie/routes/users/api_tokens.py',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('mealie'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.mealie.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
