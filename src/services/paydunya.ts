import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Private keys: `live_private_` or `test_private_` and 27 letters and digits, as samples look. */
export const paydunya = {
  id: 'paydunya',
  name: 'PayDunya',
  docs: 'https://developers.paydunya.com/',
  hosts: ['app.paydunya.com'],
  keys: {
    'paydunya-private-key': {
      name: 'PayDunya private key',
      shape: [{ oneOf: ['live_private_', 'test_private_'] }, { base62: 27 }],
      beside: [...apiKeyNames('paydunya', 'paydunya_private')],
      carriers: [{ header: 'PAYDUNYA-PRIVATE-KEY', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://developers.paydunya.com/',
        steps: ['Find where the private key was made', 'End it there, and make another'],
      },
      reach: 'With its token: takes payments and pays out.',
    },
  },
} as const satisfies Service
