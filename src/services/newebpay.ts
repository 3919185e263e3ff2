import type { Service } from '../model/service.ts'

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
        { named: '*newebpay_secret' },
        { named: '*newebpay_client_secret' },
        { named: '*newebpay_api_secret' },
        { named: '*newebpay_app_secret' },
        { named: '*spgateway_hash_key' },
        { named: '*spgateway_secret' },
        { named: '*spgateway_client_secret' },
        { named: '*spgateway_api_secret' },
        { named: '*spgateway_app_secret' },
        { named: '*neweb_hash_key' },
        { named: '*neweb_secret' },
        { named: '*neweb_client_secret' },
        { named: '*neweb_api_secret' },
        { named: '*neweb_app_secret' },
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
