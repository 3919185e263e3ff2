import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 64 letters and digits, as samples look. */
export const nuvei = {
  id: 'nuvei',
  name: 'Nuvei',
  docs: 'https://docs.nuvei.com/',
  hosts: ['secure.safecharge.com', 'ppp-test.safecharge.com'],
  keys: {
    'nuvei-secret-key': {
      name: 'Nuvei secret key',
      shape: [{ base62: 64 }],
      beside: [
        ...secretNames('nuvei'),
        { named: '*nuvei_merchant_key' },
        ...secretNames('safecharge'),
        { named: '*safecharge_merchant_key' },
        { word: 'secure.safecharge.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.nuvei.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
