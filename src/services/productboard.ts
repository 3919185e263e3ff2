import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const productboard = {
  id: 'productboard',
  name: 'Productboard',
  docs: 'https://developer.productboard.com/',
  hosts: ['api.productboard.com'],
  keys: {
    'productboard-api-key': {
      name: 'Productboard API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*productboard_token' },
        { named: '*productboard_api_token' },
        { named: '*productboard_access_token' },
        { named: '*productboard_api_key' },
        { named: '*productboard_key' },
        { named: '*productboard_pat' },
        { named: '*productboard_personal_access_token' },
        { named: '*productboard_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.productboard.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
