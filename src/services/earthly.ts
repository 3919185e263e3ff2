import type { Service } from '../model/service.ts'

/** Tokens: no page says how long; 60 to 300 characters of URL-safe base64 are looked at. */
export const earthly = {
  id: 'earthly',
  name: 'Earthly',
  docs: 'https://docs.earthly.dev/earthly-cloud/',
  hosts: ['api.earthly.dev'],
  keys: {
    'earthly-token': {
      name: 'Earthly token',
      shape: [{ base64url: [60, 300] }],
      beside: [{ named: '*earthly_token' }, { named: '*earthly_auth_token' }, { named: '*earthly_api_token' }],
      manual: {
        page: 'https://docs.earthly.dev/earthly-cloud/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Builds and reads secrets of the organization.',
    },
  },
} as const satisfies Service
