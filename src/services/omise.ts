import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * Secret keys: `skey_`, those for tests `skey_test_`, and 19 small letters and digits, as in the page’s example of a test
 * key; 10 to 24 are looked at behind `skey_`.
 */
export const omise = {
  id: 'omise',
  name: 'Omise (Opn Payments)',
  docs: 'https://docs.omise.co/api-authentication',
  hosts: ['api.omise.co', 'vault.omise.co'],
  keys: {
    'omise-secret-key': {
      name: 'Omise (Opn Payments) secret key',
      source: 'https://docs.omise.co/api-authentication',
      shape: ['skey_', { base36: [10, 24] }],
      beside: [
        ...secretNames('omise'),
        { named: '*omise_api_key' },
        { named: '*omise_key' },
        { named: '*omise_token' },
        { named: '*omise_api_token' },
        { named: '*omise_access_token' },
        { named: '*omise_access_key' },
        ...secretNames('opn'),
        { named: '*opn_api_key' },
        { named: '*opn_key' },
        { named: '*opn_token' },
        { named: '*opn_api_token' },
        { named: '*opn_access_token' },
        { named: '*opn_access_key' },
        { named: '*secret_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.opn.ooo/', steps: ['Find where the secret key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'omise-test-key': {
      name: 'Omise (Opn Payments) test secret key',
      source: 'https://docs.omise.co/api-authentication',
      shape: ['skey_test_', { base36: 19 }],
      weak: true,
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.opn.ooo/',
        steps: ['Find where the test secret key was made', 'End it there, and make another'],
      },
      reach: 'Acts on test data alone.',
    },
  },
} as const satisfies Service
