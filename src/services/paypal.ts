import type { Service } from '../model/service.ts'

/**
 * The client id and secret of a REST app are 80 characters of base64url in public samples, 60 in those of its own SDK, and
 * begin with A and with E. Braintree has a description of its own.
 */
export const paypal = {
  id: 'paypal',
  name: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/',
  hosts: ['api-m.paypal.com', 'api-m.sandbox.paypal.com'],
  keys: {
    'paypal-client-secret': {
      name: 'PayPal app id and secret',
      source: 'https://github.com/paypal/PayPal-PHP-SDK/blob/master/sample/bootstrap.php',
      within: 20,
      parts: {
        id: {
          shape: ['A', { base64url: [59, 79] }],
          public: true,
          beside: [{ named: '*paypal_client_id' }, { named: '*paypal_app_id' }, { named: '*paypal_id' }],
        },
        secret: {
          shape: ['E', { base64url: [59, 79] }],
          beside: [
            { named: '*paypal_client_secret' },
            { named: '*paypal_app_secret' },
            { named: '*paypal_secret' },
            { named: '*paypal_secret_key' },
            { word: 'paypal', within: 200 },
          ],
        },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      manual: {
        page: 'https://developer.paypal.com/dashboard/applications/live',
        steps: ['Open the app', 'Add a second secret, disable the old one, then delete it'],
      },
      reach: 'Takes, refunds and sends payments in the name of the merchant.',
    },
  },
} as const satisfies Service
