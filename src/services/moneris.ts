import type { Service } from '../model/service.ts'

/** API tokens: 20 letters and digits, as samples look. */
export const moneris = {
  id: 'moneris',
  name: 'Moneris',
  docs: 'https://developer.moneris.com/',
  hosts: ['www3.moneris.com', 'esqa.moneris.com'],
  keys: {
    'moneris-api-token': {
      name: 'Moneris API token',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*moneris_token' },
        { named: '*moneris_api_token' },
        { named: '*moneris_access_token' },
        { named: '*moneris_api_key' },
        { named: '*moneris_key' },
        { named: '*moneris_pat' },
        { named: '*moneris_personal_access_token' },
        { named: '*moneris_auth_token' },
        { word: 'www3.moneris.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.moneris.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
