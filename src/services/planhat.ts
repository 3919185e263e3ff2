import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 64 characters of URL-safe base64 are looked at. */
export const planhat = {
  id: 'planhat',
  name: 'Planhat',
  docs: 'https://docs.planhat.com/',
  hosts: ['api.planhat.com'],
  keys: {
    'planhat-api-key': {
      name: 'Planhat API key',
      shape: [{ base64url: [40, 64] }],
      beside: [
        { named: '*planhat_token' },
        { named: '*planhat_api_token' },
        { named: '*planhat_access_token' },
        { named: '*planhat_api_key' },
        { named: '*planhat_key' },
        { named: '*planhat_pat' },
        { named: '*planhat_personal_access_token' },
        { named: '*planhat_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.planhat.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
