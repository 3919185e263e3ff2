import type { Service } from '../model/service.ts'

/** Authentication tokens of Skylight: 43 characters of base64url in public samples. */
export const skylight = {
  id: 'skylight',
  name: 'Skylight',
  docs: 'https://www.skylight.io/support/getting-set-up',
  hosts: ['auth.skylight.io'],
  keys: {
    'skylight-token': {
      name: 'Skylight authentication token',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*skylight_authentication' },
        { named: '*skylight_auth_token' },
        { named: 'authentication', in: '**/skylight.yml' },
      ],
      manual: {
        page: 'https://www.skylight.io/app/settings',
        steps: ['Open the app, Settings', 'Reset the authentication token'],
      },
      reach: 'Reports into one app as an agent.',
    },
  },
} as const satisfies Service
