import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const signnow = {
  id: 'signnow',
  name: 'signNow',
  docs: 'https://docs.signnow.com/',
  hosts: ['api.signnow.com', 'api-eval.signnow.com'],
  keys: {
    'signnow-api-key': {
      name: 'signNow API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*signnow_token' },
        { named: '*signnow_api_token' },
        { named: '*signnow_access_token' },
        { named: '*signnow_api_key' },
        { named: '*signnow_key' },
        { named: '*signnow_pat' },
        { named: '*signnow_personal_access_token' },
        { named: '*signnow_auth_token' },
        { named: '*signnow_basic_token' },
        { named: '*signnow_client_secret' },
        { word: 'api.signnow.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.signnow.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
