import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const inpost = {
  id: 'inpost',
  name: 'InPost',
  docs: 'https://docs.inpost24.com/',
  hosts: ['api-shipx-pl.easypack24.net', 'api.inpost.pl'],
  keys: {
    'inpost-api-key': {
      name: 'InPost API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*inpost_token' },
        { named: '*inpost_api_token' },
        { named: '*inpost_access_token' },
        { named: '*inpost_api_key' },
        { named: '*inpost_key' },
        { named: '*inpost_pat' },
        { named: '*inpost_personal_access_token' },
        { named: '*inpost_auth_token' },
        { named: '*shipx_token' },
        { named: '*shipx_api_token' },
        { named: '*shipx_access_token' },
        { named: '*shipx_api_key' },
        { named: '*shipx_key' },
        { named: '*shipx_pat' },
        { named: '*shipx_personal_access_token' },
        { named: '*shipx_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.inpost24.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
