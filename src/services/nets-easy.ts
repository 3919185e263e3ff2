import type { Service } from '../model/service.ts'

/** Secret keys: `live-secret-key-` or `test-secret-key-` and 32 hexadecimal digits, as samples look. */
export const netsEasy = {
  id: 'nets-easy',
  name: 'Nexi (Nets Easy)',
  docs: 'https://developer.nexigroup.com/',
  hosts: ['api.dibspayment.eu', 'test.api.dibspayment.eu'],
  keys: {
    'nets-easy-secret-key': {
      name: 'Nexi (Nets Easy) secret key',
      shape: [{ oneOf: ['live-secret-key-', 'test-secret-key-'] }, { hex: 32 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developer.nexigroup.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
