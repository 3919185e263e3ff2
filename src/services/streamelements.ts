import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const streamelements = {
  id: 'streamelements',
  name: 'StreamElements',
  docs: 'https://dev.streamelements.com/',
  hosts: ['api.streamelements.com'],
  keys: {
    'streamelements-api-key': {
      name: 'StreamElements API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('streamelements'),
        { named: '*streamelements_jwt' },
        { named: '*streamelements_jwt_token' },
        ...tokenNames('se_jwt'),
        { named: '*se_jwt_jwt' },
        { named: '*se_jwt_jwt_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dev.streamelements.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the owner’s stream and pays viewers points.',
    },
  },
} as const satisfies Service
