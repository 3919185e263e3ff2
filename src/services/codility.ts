import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 24 to 44 letters and digits are looked at. */
export const codility = {
  id: 'codility',
  name: 'Codility',
  docs: 'https://codility.com/api-documentation/',
  hosts: ['codility.com'],
  keys: {
    'codility-api-key': {
      name: 'Codility API key',
      shape: [{ base62: [24, 44] }],
      beside: [
        { named: '*codility_token' },
        { named: '*codility_api_token' },
        { named: '*codility_access_token' },
        { named: '*codility_api_key' },
        { named: '*codility_key' },
        { named: '*codility_pat' },
        { named: '*codility_personal_access_token' },
        { named: '*codility_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://codility.com/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
