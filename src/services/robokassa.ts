import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Passwords: no page says how long; 18 to 22 letters and digits are looked at. */
export const robokassa = {
  id: 'robokassa',
  name: 'Robokassa',
  docs: 'https://docs.robokassa.ru/',
  hosts: ['auth.robokassa.ru'],
  keys: {
    'robokassa-password': {
      name: 'Robokassa password',
      shape: [{ base62: [18, 22] }],
      beside: named(
        ['robokassa', 'robox'],
        ['_password1', '_password2', '_pass1', '_pass2', '_test_password1', '_test_password2'],
      ),
      manual: {
        page: 'https://docs.robokassa.ru/',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
