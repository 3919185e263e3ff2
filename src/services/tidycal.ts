import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const tidycal = {
  id: 'tidycal',
  name: 'TidyCal',
  docs: 'https://tidycal.com/developer/',
  hosts: ['tidycal.com'],
  keys: {
    'tidycal-api-key': {
      name: 'TidyCal API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*tidycal_token' },
        { named: '*tidycal_api_token' },
        { named: '*tidycal_access_token' },
        { named: '*tidycal_api_key' },
        { named: '*tidycal_key' },
        { named: '*tidycal_pat' },
        { named: '*tidycal_personal_access_token' },
        { named: '*tidycal_auth_token' },
        { named: '*tidycal_secret' },
        { named: '*tidycal_api_secret' },
        { named: '*tidycal_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://tidycal.com/developer/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings of the owner.',
    },
  },
} as const satisfies Service
