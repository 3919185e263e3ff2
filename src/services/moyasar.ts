import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: `sk_live_` or `sk_test_` and 40 letters and digits, as samples look. */
export const moyasar = {
  id: 'moyasar',
  name: 'Moyasar',
  docs: 'https://docs.moyasar.com/',
  hosts: ['api.moyasar.com'],
  keys: {
    'moyasar-secret-key': {
      name: 'Moyasar secret key',
      source: 'https://docs.moyasar.com/guides/dashboard/get-your-api-keys',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { base62: 40 }],
      beside: [
        ...secretNames('moyasar'),
        { named: '*moyasar_api_key' },
        { named: '*moyasar_key' },
        { named: '*moyasar_token' },
        { named: '*moyasar_api_token' },
        { named: '*moyasar_access_token' },
        { named: '*moyasar_access_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.moyasar.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
