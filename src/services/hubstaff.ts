import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const hubstaff = {
  id: 'hubstaff',
  name: 'Hubstaff',
  docs: 'https://developer.hubstaff.com/',
  hosts: ['api.hubstaff.com'],
  keys: {
    'hubstaff-api-key': {
      name: 'Hubstaff API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*hubstaff_token' },
        { named: '*hubstaff_api_token' },
        { named: '*hubstaff_access_token' },
        { named: '*hubstaff_api_key' },
        { named: '*hubstaff_key' },
        { named: '*hubstaff_pat' },
        { named: '*hubstaff_personal_access_token' },
        { named: '*hubstaff_auth_token' },
        { named: '*hubstaff_refresh_token' },
        { named: '*hubstaff_personal_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.hubstaff.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes times of the organization.',
    },
  },
} as const satisfies Service
