import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const dagshub = {
  id: 'dagshub',
  name: 'DagsHub',
  docs: 'https://dagshub.com/docs/',
  hosts: ['dagshub.com'],
  keys: {
    'dagshub-api-key': {
      name: 'DagsHub API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*dagshub_token' },
        { named: '*dagshub_api_token' },
        { named: '*dagshub_access_token' },
        { named: '*dagshub_api_key' },
        { named: '*dagshub_key' },
        { named: '*dagshub_pat' },
        { named: '*dagshub_personal_access_token' },
        { named: '*dagshub_auth_token' },
        { named: '*dagshub_user_token' },
        { word: 'dagshub.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dagshub.com/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes repositories and data of its owner.',
    },
  },
} as const satisfies Service
