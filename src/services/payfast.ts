import type { Service } from '../model/service.ts'

/** Merchant keys: 13 small letters and digits, as the example of its own SDK. */
export const payfast = {
  id: 'payfast',
  name: 'Payfast',
  docs: 'https://developers.payfast.co.za/',
  hosts: ['www.payfast.co.za', 'api.payfast.co.za'],
  keys: {
    'payfast-secret-key': {
      name: 'Payfast secret key',
      source: 'https://github.com/Payfast/payfast-php-sdk/blob/015efcd2df3e580e023dae6e16c943328d38bb78/README.md',
      shape: [{ base36: 13 }],
      beside: [{ named: '*payfast_merchant_key' }, { named: '*payfast_key' }, { word: 'www.payfast.co.za', within: 160 }],
      manual: {
        page: 'https://developers.payfast.co.za/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
