import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 22 to 64 characters of URL-safe base64 are looked at. */
export const gladly = {
  id: 'gladly',
  name: 'Gladly',
  docs: 'https://developer.gladly.com/',
  hosts: ['*.gladly.com'],
  keys: {
    'gladly-api-key': {
      name: 'Gladly API key',
      shape: [{ base64url: [22, 64] }],
      beside: [
        { named: '*gladly_token' },
        { named: '*gladly_api_token' },
        { named: '*gladly_access_token' },
        { named: '*gladly_api_key' },
        { named: '*gladly_key' },
        { named: '*gladly_pat' },
        { named: '*gladly_personal_access_token' },
        { named: '*gladly_auth_token' },
      ],
      manual: {
        page: 'https://developer.gladly.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
