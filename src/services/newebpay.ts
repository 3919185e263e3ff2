import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Hash keys: 32 letters and digits, as samples look. */
export const newebpay = {
  id: 'newebpay',
  name: 'NewebPay',
  docs: 'https://www.newebpay.com/website/Page/content/download_api',
  hosts: ['core.newebpay.com', 'ccore.newebpay.com'],
  keys: {
    'newebpay-hash-key': {
      name: 'NewebPay hash key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*newebpay_hash_key' },
        ...secretNames('newebpay'),
        { named: '*spgateway_hash_key' },
        ...secretNames('spgateway'),
        { named: '*neweb_hash_key' },
        ...secretNames('neweb'),
        { word: 'core.newebpay.com', within: 160 },
      ],
      manual: {
        page: 'https://www.newebpay.com/website/Page/content/download_api',
        steps: ['Find where the hash key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
