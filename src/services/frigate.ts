import type { Service } from '../model/service.ts'

/** JWT secrets: 128 hexadecimal digits, as samples look. */
export const frigate = {
  id: 'frigate',
  name: 'Frigate',
  docs: 'https://docs.frigate.video/',
  hosts: [],
  selfHosted: true,
  keys: {
    'frigate-jwt-secret': {
      name: 'Frigate JWT secret',
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
