import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const printify = {
  id: 'printify',
  name: 'Printify',
  docs: 'https://developers.printify.com/',
  hosts: ['api.printify.com'],
  keys: {
    'printify-api-key': {
      name: 'Printify API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*printify_token' },
        { named: '*printify_api_token' },
        { named: '*printify_access_token' },
        { named: '*printify_api_key' },
        { named: '*printify_key' },
        { named: '*printify_pat' },
        { named: '*printify_personal_access_token' },
        { named: '*printify_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.printify.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
