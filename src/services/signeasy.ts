import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 200 letters and digits are looked at. */
export const signeasy = {
  id: 'signeasy',
  name: 'Signeasy',
  docs: 'https://docs.signeasy.com/',
  hosts: ['api.signeasy.com'],
  keys: {
    'signeasy-api-key': {
      name: 'Signeasy API key',
      shape: [{ base62: [40, 200] }],
      beside: [
        { named: '*signeasy_token' },
        { named: '*signeasy_api_token' },
        { named: '*signeasy_access_token' },
        { named: '*signeasy_api_key' },
        { named: '*signeasy_key' },
        { named: '*signeasy_pat' },
        { named: '*signeasy_personal_access_token' },
        { named: '*signeasy_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.signeasy.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
