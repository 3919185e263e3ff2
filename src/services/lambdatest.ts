import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Access keys: 50 letters and digits, as samples look. Access key with prefixs: `LT_` and 48 to 60 letters and digits, as
 * samples look.
 */
export const lambdatest = {
  id: 'lambdatest',
  name: 'LambdaTest (TestMu)',
  docs: 'https://www.lambdatest.com/support/docs/',
  hosts: ['hub.lambdatest.com', 'api.lambdatest.com'],
  keys: {
    'lambdatest-access-key': {
      name: 'LambdaTest (TestMu) access key',
      shape: [{ base62: 50 }],
      beside: [...apiKeyNames('lambdatest'), { named: '*lt_access_key' }, { word: 'hub.lambdatest.com', within: 160 }],
      manual: {
        page: 'https://www.lambdatest.com/support/docs/',
        steps: ['Find where the access key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
    'lambdatest-new-access-key': {
      name: 'LambdaTest (TestMu) access key with prefix',
      shape: ['LT_', { base62: [48, 60] }],
      alone: true,
      beside: [...apiKeyNames('lambdatest'), { named: '*lt_access_key' }],
      manual: {
        page: 'https://www.lambdatest.com/support/docs/',
        steps: ['Find where the access key with prefix was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
