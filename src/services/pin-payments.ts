import type { Service } from '../model/service.ts'

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
        { named: '*pin_payments_secret' },
        { named: '*pin_payments_client_secret' },
        { named: '*pin_payments_api_secret' },
        { named: '*pin_payments_app_secret' },
        { named: '*pin_payments_secret_api_key' },
        { named: '*pin_payment_secret' },
        { named: '*pin_payment_client_secret' },
        { named: '*pin_payment_api_secret' },
        { named: '*pin_payment_app_secret' },
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
