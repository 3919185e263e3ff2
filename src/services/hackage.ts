import type { Service } from '../model/service.ts'

/** Auth tokens: no page says how long; 20 to 44 small letters and digits are looked at. */
export const hackage = {
  id: 'hackage',
  name: 'Hackage',
  docs: 'https://hackage.haskell.org/upload',
  hosts: ['hackage.haskell.org'],
  keys: {
    'hackage-token': {
      name: 'Hackage auth token',
      shape: [{ base36: [20, 44] }],
      beside: [
        { named: '*hackage_token' },
        { named: '*hackage_api_token' },
        { named: '*hackage_auth_token' },
        { named: '*hackage_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'X-ApiKey {key}' }],
      manual: {
        page: 'https://hackage.haskell.org/upload',
        steps: ['Find where the auth token was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
