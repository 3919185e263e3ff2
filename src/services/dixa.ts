import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const dixa = {
  id: 'dixa',
  name: 'Dixa',
  docs: 'https://docs.dixa.io/',
  hosts: ['dev.dixa.io'],
  keys: {
    'dixa-api-key': {
      name: 'Dixa API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...apiKeyNames('dixa'),
        { named: '*dixa_pat' },
        { named: '*dixa_personal_access_token' },
        { named: '*dixa_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.dixa.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
