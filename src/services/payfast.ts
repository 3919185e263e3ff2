import type { Service } from '../model/service.ts'

/** Secret keys: 13 letters, digits and `_`, as samples look. */
export const payfast = {
  id: 'payfast',
  name: 'Payfast',
  docs: 'https://developers.payfast.co.za/',
  hosts: ['www.payfast.co.za', 'api.payfast.co.za'],
  keys: {
    'payfast-secret-key': {
      name: 'Payfast secret key',
      shape: [{ word: 13 }],
      beside: [{ named: '*payfast_merchant_key' }, { named: '*payfast_key' }, { word: 'www.payfast.co.za', within: 160 }],
      manual: {
        page: 'https://developers.payfast.co.za/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
