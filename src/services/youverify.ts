import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 8 letters and digits, `.` and 10 to 32 letters and digits are looked at. */
export const youverify = {
  id: 'youverify',
  name: 'Youverify',
  docs: 'https://doc.youverify.co/',
  hosts: ['api.youverify.co'],
  keys: {
    'youverify-api-key': {
      name: 'Youverify API key',
      shape: [{ base62: 8 }, '.', { base62: [10, 32] }],
      beside: [
        { named: '*youverify_token' },
        { named: '*youverify_api_token' },
        { named: '*youverify_access_token' },
        { named: '*youverify_api_key' },
        { named: '*youverify_key' },
        { named: '*youverify_pat' },
        { named: '*youverify_personal_access_token' },
        { named: '*youverify_auth_token' },
      ],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: { page: 'https://doc.youverify.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
