import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 100 letters and digits are looked at. */
export const deel = {
  id: 'deel',
  name: 'Deel',
  docs: 'https://developer.deel.com/',
  hosts: ['api.letsdeel.com'],
  keys: {
    'deel-api-key': {
      name: 'Deel API key',
      shape: [{ base62: [40, 100] }],
      beside: [
        { named: '*deel_token' },
        { named: '*deel_api_token' },
        { named: '*deel_access_token' },
        { named: '*deel_api_key' },
        { named: '*deel_key' },
        { named: '*deel_pat' },
        { named: '*deel_personal_access_token' },
        { named: '*deel_auth_token' },
        { named: '*deel_secret' },
        { named: '*deel_api_secret' },
        { named: '*deel_access_key' },
        { named: '*letsdeel_token' },
        { named: '*letsdeel_api_token' },
        { named: '*letsdeel_access_token' },
        { named: '*letsdeel_api_key' },
        { named: '*letsdeel_key' },
        { named: '*letsdeel_pat' },
        { named: '*letsdeel_personal_access_token' },
        { named: '*letsdeel_auth_token' },
        { named: '*letsdeel_secret' },
        { named: '*letsdeel_api_secret' },
        { named: '*letsdeel_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.deel.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
