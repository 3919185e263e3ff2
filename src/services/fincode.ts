import type { Service } from '../model/service.ts'

/** Secret keys: `m_prod_` or `m_test_` or `p_prod_` or `p_test_` and 40 to 120 characters of base64, as samples look. */
export const fincode = {
  id: 'fincode',
  name: 'fincode',
  docs: 'https://docs.fincode.jp/',
  hosts: ['api.fincode.jp', 'api.test.fincode.jp'],
  keys: {
    'fincode-secret-key': {
      name: 'fincode secret key',
      shape: [{ oneOf: ['m_prod_', 'm_test_', 'p_prod_', 'p_test_'] }, { base64: [40, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.fincode.jp/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
