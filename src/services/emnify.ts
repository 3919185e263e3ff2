import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const emnify = {
  id: 'emnify',
  name: 'emnify',
  docs: 'https://docs.emnify.com/',
  hosts: ['cdn.emnify.net'],
  keys: {
    'emnify-api-key': {
      name: 'emnify API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*emnify_token' },
        { named: '*emnify_api_token' },
        { named: '*emnify_access_token' },
        { named: '*emnify_api_key' },
        { named: '*emnify_key' },
        { named: '*emnify_pat' },
        { named: '*emnify_personal_access_token' },
        { named: '*emnify_auth_token' },
        { named: '*emnify_application_token' },
      ],
      manual: { page: 'https://docs.emnify.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
