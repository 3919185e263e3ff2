import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_`, `live_` or `test_` and 24 letters and digits, as samples look. */
export const tapPayments = {
  id: 'tap-payments',
  name: 'Tap Payments',
  docs: 'https://developers.tap.company/reference/api-endpoint',
  hosts: ['api.tap.company'],
  keys: {
    'tap-payments-secret-key': {
      name: 'Tap Payments secret key',
      shape: ['sk_', { oneOf: ['live_', 'test_'] }, { base62: 24 }],
      beside: [...apiKeyNames('tap_payments', 'tappayments', 'tap_company'), ...plainKeyNames('tap_secret')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://developers.tap.company/reference/api-endpoint',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Charges cards and refunds in the merchant’s name.',
    },
  },
} as const satisfies Service
