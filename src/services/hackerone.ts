import type { Service } from '../model/service.ts'

/** API keys: 43 characters of base64 and `=`, as samples look. */
export const hackerone = {
  id: 'hackerone',
  name: 'HackerOne',
  docs: 'https://api.hackerone.com/',
  hosts: ['api.hackerone.com'],
  keys: {
    'hackerone-api-key': {
      name: 'HackerOne API key',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*hackerone_token' },
        { named: '*hackerone_api_token' },
        { named: '*hackerone_access_token' },
        { named: '*hackerone_api_key' },
        { named: '*hackerone_key' },
        { named: '*hackerone_pat' },
        { named: '*hackerone_personal_access_token' },
        { named: '*hackerone_auth_token' },
        { named: '*hackerone_secret' },
        { named: '*hackerone_api_secret' },
        { named: '*hackerone_access_key' },
        { named: '*h1_token' },
        { named: '*h1_api_token' },
        { named: '*h1_access_token' },
        { named: '*h1_api_key' },
        { named: '*h1_key' },
        { named: '*h1_pat' },
        { named: '*h1_personal_access_token' },
        { named: '*h1_auth_token' },
        { named: '*h1_secret' },
        { named: '*h1_api_secret' },
        { named: '*h1_access_key' },
        { word: 'api.hackerone.com', within: 160 },
      ],
      manual: {
        page: 'https://api.hackerone.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads reports of weaknesses.',
    },
  },
} as const satisfies Service
