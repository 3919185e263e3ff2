import type { Service } from '../model/service.ts'

/** Personal API tokens: no page says how long; 40 to 100 letters and digits are looked at. */
export const appcircle = {
  id: 'appcircle',
  name: 'Appcircle',
  docs: 'https://docs.appcircle.io/appcircle-api/api-authentication',
  hosts: ['api.appcircle.io', 'auth.appcircle.io'],
  keys: {
    'appcircle-personal-token': {
      name: 'Appcircle personal API token',
      shape: [{ base62: [40, 100] }],
      beside: [
        { named: '*appcircle_pat' },
        { named: '*appcircle_personal_api_token' },
        { named: '*appcircle_personal_access_token' },
        { named: '*appcircle_access_token' },
        { named: '*appcircle_api_token' },
        { named: '*ac_pat' },
      ],
      manual: {
        page: 'https://docs.appcircle.io/appcircle-api/api-authentication',
        steps: ['Find where the personal API token was made', 'End it there, and make another'],
      },
      reach: 'Builds and distributes apps as its owner.',
    },
  },
} as const satisfies Service
