import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*robokassa_password1' },
        { named: '*robokassa_password2' },
        { named: '*robokassa_pass1' },
        { named: '*robokassa_pass2' },
        { named: '*robokassa_test_password1' },
        { named: '*robokassa_test_password2' },
        { named: '*robox_password1' },
        { named: '*robox_password2' },
        { named: '*robox_pass1' },
        { named: '*robox_pass2' },
        { named: '*robox_test_password1' },
        { named: '*robox_test_password2' },
      ],
      manual: {
        page: 'https://docs.robokassa.ru/',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
