import type { Service } from '../model/service.ts'

/** API passwords: no page says how long; 12 to 64 letters, digits and `_` are looked at. */
export const dinahosting = {
  id: 'dinahosting',
  name: 'Dinahosting',
  docs: 'https://en.dinahosting.com/api',
  hosts: ['dinahosting.com'],
  keys: {
    'dinahosting-password': {
      name: 'Dinahosting API password',
      shape: [{ word: [12, 64] }],
      beside: [
        { named: '*dinahosting_password' },
        { named: '*dinahosting_pass' },
        { named: '*dinahosting_passwd' },
        { named: '*dinahosting_pwd' },
        { named: '*dinahosting_api_password' },
      ],
      manual: {
        page: 'https://en.dinahosting.com/api',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
