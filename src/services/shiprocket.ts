import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const shiprocket = {
  id: 'shiprocket',
  name: 'Shiprocket',
  docs: 'https://apidocs.shiprocket.in/',
  hosts: ['apiv2.shiprocket.in'],
  keys: {
    'shiprocket-api-key': {
      name: 'Shiprocket API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*shiprocket_token' },
        { named: '*shiprocket_api_token' },
        { named: '*shiprocket_access_token' },
        { named: '*shiprocket_api_key' },
        { named: '*shiprocket_key' },
        { named: '*shiprocket_pat' },
        { named: '*shiprocket_personal_access_token' },
        { named: '*shiprocket_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://apidocs.shiprocket.in/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
