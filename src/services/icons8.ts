import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const icons8 = {
  id: 'icons8',
  name: 'Icons8',
  docs: 'https://developers.icons8.com/',
  hosts: ['api-icons.icons8.com'],
  keys: {
    'icons8-api-key': {
      name: 'Icons8 API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*icons8_token' },
        { named: '*icons8_api_token' },
        { named: '*icons8_access_token' },
        { named: '*icons8_api_key' },
        { named: '*icons8_key' },
        { named: '*icons8_pat' },
        { named: '*icons8_personal_access_token' },
        { named: '*icons8_auth_token' },
        { word: 'api-icons.icons8.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.icons8.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
