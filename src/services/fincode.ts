import type { Service } from '../model/service.ts'

/**
 * Secret keys: `m_`, four letters for the environment, `_` (as the service’s own client shows), and 40 to 120 characters of
 * base64, as samples look. Keys with `p_` are public: they stand in pages.
 */
export const fincode = {
  id: 'fincode',
  name: 'fincode',
  docs: 'https://docs.fincode.jp/',
  hosts: ['api.fincode.jp', 'api.test.fincode.jp'],
  keys: {
    'fincode-secret-key': {
      name: 'fincode secret key',
      source: 'https://github.com/fincode-byGMO/fincode-sdk-node/blob/02f8b4033fa4637f8d4779c4ffb7a461426fc6cc/README.md',
      shape: [{ oneOf: ['m_prod_', 'm_test_'] }, { base64: [40, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.fincode.jp/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
