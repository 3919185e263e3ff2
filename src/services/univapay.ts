import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 20 letters and digits, as samples look. */
export const univapay = {
  id: 'univapay',
  name: 'UnivaPay',
  docs: 'https://docs.univapay.com/',
  hosts: ['api.univapay.com'],
  keys: {
    'univapay-secret-key': {
      name: 'UnivaPay secret key',
      shape: [{ base62: 20 }],
      beside: [
        ...secretNames('univapay'),
        { named: '*univapay_api_key' },
        { named: '*univapay_key' },
        { named: '*univapay_token' },
        { named: '*univapay_api_token' },
        { named: '*univapay_access_token' },
        { named: '*univapay_access_key' },
        { word: 'api.univapay.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.univapay.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
