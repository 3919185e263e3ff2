import type { Service } from '../model/service.ts'

/** Auth tokens: 32 bytes in hexadecimal digits, as the public code of the server makes them. */
export const hackage = {
  id: 'hackage',
  name: 'Hackage',
  docs: 'https://hackage.haskell.org/upload',
  hosts: ['hackage.haskell.org'],
  keys: {
    'hackage-token': {
      name: 'Hackage auth token',
      source: 'https://github.com/haskell/hackage-server/blob/master/src/Distribution/Server/Users/AuthToken.hs',
      shape: [{ hex: 64 }],
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
