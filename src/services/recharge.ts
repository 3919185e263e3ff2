import type { Service } from '../model/service.ts'

/**
 * API tokens begin with `sk_` and the numbers of their version, with `test` in between for a sandbox; 64 hex digits follow, as
 * samples look.
 */
export const recharge = {
  id: 'recharge',
  name: 'Recharge',
  docs: 'https://developer.rechargepayments.com/2021-11/authentication',
  hosts: ['api.rechargeapps.com'],
  keys: {
    'recharge-token': {
      name: 'Recharge API token',
      shape: [
        {
          oneOf: [
            'sk_1x1_',
            'sk_2x2_',
            'sk_3x3_',
            'sk_5x5_',
            'sk_10x10_',
            'sk_test_1x1_',
            'sk_test_2x2_',
            'sk_test_3x3_',
            'sk_test_5x5_',
            'sk_test_10x10_',
          ],
        },
        { hex: 64 },
      ],
      carriers: [{ header: 'X-Recharge-Access-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.rechargepayments.com/2021-11/authentication',
        steps: ['Apps, API tokens', 'Delete the token'],
      },
      reach: 'Reads and changes customers, subscriptions and charges, as far as its scopes go.',
    },
  },
} as const satisfies Service
