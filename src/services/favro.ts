import type { Service } from '../model/service.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const favro = {
  id: 'favro',
  name: 'Favro',
  docs: 'https://favro.com/developer/',
  hosts: ['favro.com'],
  keys: {
    'favro-api-key': {
      name: 'Favro API key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*favro_token' },
        { named: '*favro_api_token' },
        { named: '*favro_access_token' },
        { named: '*favro_api_key' },
        { named: '*favro_key' },
        { named: '*favro_pat' },
        { named: '*favro_personal_access_token' },
        { named: '*favro_auth_token' },
        { word: 'favro.com', within: 160 },
      ],
      manual: {
        page: 'https://favro.com/developer/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
