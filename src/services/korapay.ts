import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_live_` or `sk_test_` and 40 letters and digits, as samples look. Keys of others look like that, too, so that a name is asked for. */
export const korapay = {
  id: 'korapay',
  name: 'Kora',
  docs: 'https://developers.korapay.com/docs/api-keys',
  hosts: ['api.korapay.com'],
  keys: {
    'korapay-secret-key': {
      name: 'Kora secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { base62: [36, 44] }],
      beside: [...apiKeyNames('korapay', 'kora_pay', 'kora'), { word: 'api.korapay.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://developers.korapay.com/docs/api-keys',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes and pays out money of the merchant.',
    },
  },
} as const satisfies Service
