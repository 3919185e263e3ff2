import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `sk_` or `rk_`, `live_` or `test_`, and 40 to 120 characters of base64 are looked at. */
export const highnote = {
  id: 'highnote',
  name: 'Highnote',
  docs: 'https://docs.highnote.com/',
  hosts: ['api.us.highnote.com', 'api.us.test.highnote.com'],
  keys: {
    'highnote-secret-key': {
      name: 'Highnote secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'] }, { base64: [40, 120] }],
      beside: [...secretNames('highnote'), ...apiKeyNames('highnote')],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.highnote.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Issues cards and moves money, as far as its role goes.',
    },
  },
} as const satisfies Service
