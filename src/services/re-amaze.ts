import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const reAmaze = {
  id: 're-amaze',
  name: 'Re:amaze',
  docs: 'https://www.reamaze.com/api',
  hosts: ['*.reamaze.io'],
  keys: {
    're-amaze-api-key': {
      name: 'Re:amaze API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*reamaze_token' },
        { named: '*reamaze_api_token' },
        { named: '*reamaze_access_token' },
        { named: '*reamaze_api_key' },
        { named: '*reamaze_key' },
        { named: '*reamaze_pat' },
        { named: '*reamaze_personal_access_token' },
        { named: '*reamaze_auth_token' },
        { word: 'reamaze.io', within: 160 },
      ],
      manual: {
        page: 'https://www.reamaze.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
