import type { Service } from '../model/service.ts'

/** Secret keys: `live_sk_` or `test_sk_` or `live_gsk_` or `test_gsk_` and 24 to 32 letters and digits, as samples look. */
export const tossPayments = {
  id: 'toss-payments',
  name: 'Toss Payments',
  docs: 'https://docs.tosspayments.com/en/api-guide',
  hosts: ['api.tosspayments.com'],
  keys: {
    'toss-payments-secret-key': {
      name: 'Toss Payments secret key',
      shape: [{ oneOf: ['live_sk_', 'test_sk_', 'live_gsk_', 'test_gsk_'] }, { base62: [24, 32] }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.tosspayments.com/en/api-guide',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
