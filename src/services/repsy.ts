import type { Service } from '../model/service.ts'

/** Password or deploy tokens: no page says how long; 16 to 64 characters of URL-safe base64 are looked at. */
export const repsy = {
  id: 'repsy',
  name: 'Repsy',
  docs: 'https://docs.repsy.io/',
  hosts: ['repo.repsy.io', 'api.repsy.io'],
  keys: {
    'repsy-password': {
      name: 'Repsy password or deploy token',
      shape: [{ base64url: [16, 64] }],
      beside: [
        { named: '*repsy_password' },
        { named: '*repsy_token' },
        { named: '*repsy_deploy_token' },
        { named: '*repsy_pass' },
      ],
      manual: {
        page: 'https://docs.repsy.io/',
        steps: ['Find where the password or deploy token was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
