import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Passwords: no page says how long; 12 to 64 letters, digits and `_` are looked at. */
export const adguardHome = {
  id: 'adguard-home',
  name: 'AdGuard Home',
  docs: 'https://github.com/AdguardTeam/AdGuardHome',
  hosts: [],
  selfHosted: true,
  keys: {
    'adguard-home-password': {
      name: 'AdGuard Home password',
      shape: [{ word: [12, 64] }],
      beside: named(['adguard', 'adguardhome'], ['_password', '_pass', '_passwd', '_pwd', '_api_password']),
      manual: {
        page: 'https://github.com/AdguardTeam/AdGuardHome',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
