import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const streamelements = {
  id: 'streamelements',
  name: 'StreamElements',
  docs: 'https://dev.streamelements.com/',
  hosts: ['api.streamelements.com'],
  keys: {
    'streamelements-api-key': {
      name: 'StreamElements API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*streamelements_token' },
        { named: '*streamelements_api_token' },
        { named: '*streamelements_access_token' },
        { named: '*streamelements_api_key' },
        { named: '*streamelements_key' },
        { named: '*streamelements_pat' },
        { named: '*streamelements_personal_access_token' },
        { named: '*streamelements_auth_token' },
        { named: '*streamelements_jwt' },
        { named: '*streamelements_jwt_token' },
        { named: '*se_jwt_token' },
        { named: '*se_jwt_api_token' },
        { named: '*se_jwt_access_token' },
        { named: '*se_jwt_api_key' },
        { named: '*se_jwt_key' },
        { named: '*se_jwt_pat' },
        { named: '*se_jwt_personal_access_token' },
        { named: '*se_jwt_auth_token' },
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
