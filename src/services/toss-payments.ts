import type { Service } from '../model/service.ts'

/** Secret keys: `test_sk_` and 28 letters and digits in its own sample, `gsk` for widgets; `live_` stands in the guide. */
export const tossPayments = {
  id: 'toss-payments',
  name: 'Toss Payments',
  docs: 'https://docs.tosspayments.com/en/api-guide',
  hosts: ['api.tosspayments.com'],
  keys: {
    'toss-payments-secret-key': {
      name: 'Toss Payments secret key',
      source:
        'https://github.com/tosspayments/tosspayments-sample/blob/1234aace3e85531a9bb3e818b57dd2d25230d917/express-javascript/server.js',
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
