import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 90 characters of URL-safe base64 are looked at. */
export const hanko = {
  id: 'hanko',
  name: 'Hanko',
  docs: 'https://docs.hanko.io/',
  hosts: ['*.hanko.io'],
  keys: {
    'hanko-api-key': {
      name: 'Hanko API key',
      shape: [{ base64url: [40, 90] }],
      beside: [
        { named: '*hanko_api_key' },
        { named: '*hanko_key' },
        { named: '*hanko_token' },
        { named: '*hanko_api_token' },
        { named: '*hanko_access_token' },
        { named: '*hanko_secret' },
        { named: '*hanko_api_secret' },
        { named: '*hanko_access_key' },
        { named: '*hanko_client_secret' },
        { named: '*hanko_app_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.hanko.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
