import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const routific = {
  id: 'routific',
  name: 'Routific',
  docs: 'https://docs.routific.com/',
  hosts: ['api.routific.com', 'product-api.routific.com'],
  keys: {
    'routific-api-key': {
      name: 'Routific API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*routific_token' },
        { named: '*routific_api_token' },
        { named: '*routific_access_token' },
        { named: '*routific_api_key' },
        { named: '*routific_key' },
        { named: '*routific_pat' },
        { named: '*routific_personal_access_token' },
        { named: '*routific_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.routific.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
