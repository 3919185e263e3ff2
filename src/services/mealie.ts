import type { Service } from '../model/service.ts'

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
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*mealie_token' },
        { named: '*mealie_api_token' },
        { named: '*mealie_access_token' },
        { named: '*mealie_api_key' },
        { named: '*mealie_key' },
        { named: '*mealie_pat' },
        { named: '*mealie_personal_access_token' },
        { named: '*mealie_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.mealie.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
