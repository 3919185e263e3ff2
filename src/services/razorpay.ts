import type { Service } from '../model/service.ts'

/**
 * A key id, which checkout pages show, and its secret. No page shows them: the prefixes and 14 and 24 letters and digits
 * are what samples have.
 */
export const razorpay = {
  id: 'razorpay',
  name: 'Razorpay',
  docs: 'https://razorpay.com/docs/api/authentication',
  hosts: ['api.razorpay.com'],
  keys: {
    'razorpay-key': {
      name: 'Razorpay key id and secret',
      within: 20,
      parts: {
        id: { shape: [{ oneOf: ['rzp_live_', 'rzp_test_'] }, { base62: 14 }], public: true },
        secret: {
          shape: [{ base62: 24 }],
          beside: [
            { named: '*razorpay_key_secret' },
            { named: '*razorpay_secret' },
            { named: '*razorpay_secret_key' },
            { named: '*razorpay_api_secret' },
            { named: '*rzp_key_secret' },
          ],
        },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      manual: {
        page: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
        steps: ['Account & Settings, API Keys', 'Regenerate the key and deactivate the old one at once'],
      },
      reach: 'Captures and refunds payments and reads them.',
    },
  },
} as const satisfies Service
