import type { Service } from '../model/service.ts'

/** Secret keys: `CHASECK-` or `CHASECK_TEST-` and 32 letters and digits, as samples look. */
export const chapa = {
  id: 'chapa',
  name: 'Chapa',
  docs: 'https://developer.chapa.co/',
  hosts: ['api.chapa.co'],
  keys: {
    'chapa-secret-key': {
      name: 'Chapa secret key',
      shape: [{ oneOf: ['CHASECK-', 'CHASECK_TEST-'] }, { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.chapa.co/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
