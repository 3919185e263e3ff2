import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const livestorm = {
  id: 'livestorm',
  name: 'Livestorm',
  docs: 'https://developers.livestorm.co/',
  hosts: ['api.livestorm.co'],
  keys: {
    'livestorm-api-key': {
      name: 'Livestorm API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*livestorm_token' },
        { named: '*livestorm_api_token' },
        { named: '*livestorm_access_token' },
        { named: '*livestorm_api_key' },
        { named: '*livestorm_key' },
        { named: '*livestorm_pat' },
        { named: '*livestorm_personal_access_token' },
        { named: '*livestorm_auth_token' },
        { named: '*livestorm_secret' },
        { named: '*livestorm_api_secret' },
        { named: '*livestorm_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developers.livestorm.co/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
