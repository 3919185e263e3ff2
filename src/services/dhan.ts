import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const dhan = {
  id: 'dhan',
  name: 'Dhan',
  docs: 'https://dhanhq.co/docs/',
  hosts: ['api.dhan.co'],
  keys: {
    'dhan-api-key': {
      name: 'Dhan API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*dhan_token' },
        { named: '*dhan_api_token' },
        { named: '*dhan_access_token' },
        { named: '*dhan_api_key' },
        { named: '*dhan_key' },
        { named: '*dhan_pat' },
        { named: '*dhan_personal_access_token' },
        { named: '*dhan_auth_token' },
        { named: '*dhanhq_token' },
        { named: '*dhanhq_api_token' },
        { named: '*dhanhq_access_token' },
        { named: '*dhanhq_api_key' },
        { named: '*dhanhq_key' },
        { named: '*dhanhq_pat' },
        { named: '*dhanhq_personal_access_token' },
        { named: '*dhanhq_auth_token' },
      ],
      carriers: [{ header: 'access-token', value: '{key}' }],
      manual: { page: 'https://dhanhq.co/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
