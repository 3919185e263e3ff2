import type { Service } from '../model/service.ts'

/** The secret that its tokens are signed with, as its public code makes it: 64 random bytes in hexadecimal. */
export const frigate = {
  id: 'frigate',
  name: 'Frigate',
  docs: 'https://docs.frigate.video/',
  hosts: [],
  selfHosted: true,
  keys: {
    'frigate-jwt-secret': {
      name: 'Frigate JWT secret',
      source: 'https://github.com/blakeblackshear/frigate/blob/02678f4a097dcffe00a4bbbdc01ebc9c190a5b4c/frigate/api/auth.py',
      shape: [{ hex: 128 }],
      beside: [{ named: '*frigate_jwt_secret' }, { named: '*frigate_jwt_jwt_secret' }],
      manual: {
        page: 'https://docs.frigate.video/',
        steps: ['Find where the JWT secret was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
