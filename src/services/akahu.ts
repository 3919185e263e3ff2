import type { Service } from '../model/service.ts'

/** API keys: `user_token_` or `app_token_` and 24 to 32 small letters and digits, as samples look. */
export const akahu = {
  id: 'akahu',
  name: 'Akahu',
  docs: 'https://developers.akahu.nz/',
  hosts: ['api.akahu.io'],
  keys: {
    'akahu-api-key': {
      name: 'Akahu API key',
      shape: [{ oneOf: ['user_token_', 'app_token_'] }, { base36: [24, 32] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.akahu.nz/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
