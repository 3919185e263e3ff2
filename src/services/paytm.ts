import type { Service } from '../model/service.ts'

/** Secret keys: 16 characters of a token, as samples look. */
export const paytm = {
  id: 'paytm',
  name: 'Paytm',
  docs: 'https://www.paytmpayments.com/docs/',
  hosts: ['securegw.paytm.in', 'securegw-stage.paytm.in'],
  keys: {
    'paytm-secret-key': {
      name: 'Paytm secret key',
      shape: [{ token68: 16 }],
      beside: [{ named: '*paytm_merchant_key' }, { named: '*paytm_key' }, { word: 'securegw.paytm.in', within: 160 }],
      manual: {
        page: 'https://www.paytmpayments.com/docs/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
