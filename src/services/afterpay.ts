import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 128 hexadecimal digits, as samples look. */
export const afterpay = {
  id: 'afterpay',
  name: 'Afterpay',
  docs: 'https://developers.afterpay.com/',
  hosts: ['api.us-sandbox.afterpay.com', 'global-api.afterpay.com'],
  keys: {
    'afterpay-secret-key': {
      name: 'Afterpay secret key',
      shape: [{ hex: 128 }],
      beside: [
        ...secretNames('afterpay'),
        { named: '*afterpay_api_key' },
        { named: '*afterpay_key' },
        { named: '*afterpay_token' },
        { named: '*afterpay_api_token' },
        { named: '*afterpay_access_token' },
        { named: '*afterpay_access_key' },
        ...secretNames('clearpay'),
        { named: '*clearpay_api_key' },
        { named: '*clearpay_key' },
        { named: '*clearpay_token' },
        { named: '*clearpay_api_token' },
        { named: '*clearpay_access_token' },
        { named: '*clearpay_access_key' },
        { word: 'api.us-sandbox.afterpay.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.afterpay.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
