import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: no page says how long; 20 to 32 letters, digits and `_` are looked at. */
export const twoCheckout = {
  id: 'two-checkout',
  name: '2Checkout (Verifone)',
  docs: 'https://verifone.cloud/docs/2checkout',
  hosts: ['api.2checkout.com', 'secure.2checkout.com'],
  keys: {
    'two-checkout-secret-key': {
      name: '2Checkout (Verifone) secret key',
      shape: [{ word: [20, 32] }],
      beside: [
        ...secretNames('2checkout'),
        { named: '*2checkout_api_key' },
        { named: '*2checkout_key' },
        { named: '*2checkout_token' },
        { named: '*2checkout_api_token' },
        { named: '*2checkout_access_token' },
        { named: '*2checkout_access_key' },
        ...secretNames('twocheckout'),
        { named: '*twocheckout_api_key' },
        { named: '*twocheckout_key' },
        { named: '*twocheckout_token' },
        { named: '*twocheckout_api_token' },
        { named: '*twocheckout_access_token' },
        { named: '*twocheckout_access_key' },
        ...secretNames('avangate'),
        { named: '*avangate_api_key' },
        { named: '*avangate_key' },
        { named: '*avangate_token' },
        { named: '*avangate_api_token' },
        { named: '*avangate_access_token' },
        { named: '*avangate_access_key' },
        ...secretNames('tco'),
        { named: '*tco_api_key' },
        { named: '*tco_key' },
        { named: '*tco_token' },
        { named: '*tco_api_token' },
        { named: '*tco_access_token' },
        { named: '*tco_access_key' },
      ],
      manual: {
        page: 'https://verifone.cloud/docs/2checkout',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
