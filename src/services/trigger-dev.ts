import type { Service } from '../model/service.ts'

/**
 * Keys of an environment are `tr_`, its name and 24 letters and digits (20 in older ones), with `sk_` in between where there
 * are several; personal tokens are `tr_pat_` and 40 lower-case letters and digits.
 */
export const triggerDev = {
  id: 'trigger-dev',
  name: 'Trigger.dev',
  docs: 'https://trigger.dev/docs/apikeys',
  hosts: ['api.trigger.dev', 'cloud.trigger.dev'],
  keys: {
    'trigger-dev-secret-key': {
      name: 'Trigger.dev secret key',
      source:
        'https://github.com/triggerdotdev/trigger.dev/blob/51e11890198575312f99ba7b41582f8ffdb20425/apps/webapp/app/utils/apiKeys.ts',
      shapes: [
        [{ oneOf: ['tr_dev_', 'tr_stg_', 'tr_prod_', 'tr_preview_'] }, { base62: [20, 24] }],
        [{ oneOf: ['tr_dev_sk_', 'tr_stg_sk_', 'tr_prod_sk_', 'tr_preview_sk_'] }, { base62: 24 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cloud.trigger.dev/',
        steps: ['Open the project and environment, API keys', 'Revoke or regenerate the key'],
      },
      reach: 'Starts tasks, and reads runs with their data, in one environment.',
    },
    'trigger-dev-token': {
      name: 'Trigger.dev personal access token',
      source:
        'https://github.com/triggerdotdev/trigger.dev/blob/014a19c7b41c2ce5cbf6d3dcbdd5ccd492b386b1/apps/webapp/app/services/personalAccessToken.server.ts',
      shape: ['tr_pat_', { base36: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cloud.trigger.dev/account/tokens',
        steps: ['Account, Personal access tokens', 'Revoke the token'],
      },
      personal: 'It acts as its user: the key of an environment is for machines, and can be told to deploy only.',
      reach: 'Does in all projects what its user may do: deploys, and reads environment variables.',
    },
  },
} as const satisfies Service
