import type { Service } from '../model/service.ts'

/** API keys: 24 small letters and digits, as samples look. */
export const egnyte = {
  id: 'egnyte',
  name: 'Egnyte',
  docs: 'https://developers.egnyte.com/',
  hosts: ['*.egnyte.com'],
  keys: {
    'egnyte-api-key': {
      name: 'Egnyte API key',
      shape: [{ base36: 24 }],
      beside: [
        { named: '*egnyte_token' },
        { named: '*egnyte_api_token' },
        { named: '*egnyte_access_token' },
        { named: '*egnyte_api_key' },
        { named: '*egnyte_key' },
        { named: '*egnyte_pat' },
        { named: '*egnyte_personal_access_token' },
        { named: '*egnyte_auth_token' },
        { named: '*egnyte_client_secret' },
        { word: 'egnyte.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.egnyte.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
