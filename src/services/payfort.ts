import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 20 letters and digits, as samples look. */
export const payfort = {
  id: 'payfort',
  name: 'Amazon Payment Services (PayFort)',
  docs: 'https://paymentservices.amazon.com/docs',
  hosts: ['paymentservices.payfort.com', 'sbpaymentservices.payfort.com'],
  keys: {
    'payfort-secret-key': {
      name: 'Amazon Payment Services (PayFort) secret key',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*payfort_access_code' },
        { named: '*payfort_sha_request_phrase' },
        { named: '*payfort_sha_response_phrase' },
        ...secretNames('payfort'),
        { named: '*aps_payfort_access_code' },
        { named: '*aps_payfort_sha_request_phrase' },
        { named: '*aps_payfort_sha_response_phrase' },
        ...secretNames('aps_payfort'),
        { word: 'paymentservices.payfort.com', within: 160 },
      ],
      manual: {
        page: 'https://paymentservices.amazon.com/docs',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
