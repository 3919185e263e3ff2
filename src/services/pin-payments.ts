import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 22 characters of URL-safe base64, as samples look. */
export const pinPayments = {
  id: 'pin-payments',
  name: 'Pin Payments',
  docs: 'https://pinpayments.com/developers',
  hosts: ['api.pinpayments.com', 'test-api.pinpayments.com'],
  keys: {
    'pin-payments-secret-key': {
      name: 'Pin Payments secret key',
      shape: [{ base64url: 22 }],
      beside: [
        ...secretNames('pin_payments'),
        { named: '*pin_payments_secret_api_key' },
        ...secretNames('pin_payment'),
        { named: '*pin_payment_secret_api_key' },
        { word: 'api.pinpayments.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://pinpayments.com/developers',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
