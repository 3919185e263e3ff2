import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `sk_`, perhaps `live_` or `test_`, and 20 to 40 small letters and digits are looked at. */
export const komoju = {
  id: 'komoju',
  name: 'KOMOJU',
  docs: 'https://doc.komoju.com/',
  hosts: ['komoju.com'],
  keys: {
    'komoju-secret-key': {
      name: 'KOMOJU secret key',
      shapes: [
        ['sk_live_', { base36: [20, 40] }],
        ['sk_test_', { base36: [20, 40] }],
        ['sk_', { base36: [20, 40] }],
      ],
      beside: [...secretNames('komoju'), ...apiKeyNames('komoju'), ...plainKeyNames('komoju_secret')],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: {
        page: 'https://doc.komoju.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
