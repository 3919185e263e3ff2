import type { Service } from '../model/service.ts'

/** API keys: `test_tkn_` or `tkn_` and 20 to 32 small letters and digits, as samples look. */
export const teller = {
  id: 'teller',
  name: 'Teller',
  docs: 'https://teller.io/docs',
  hosts: ['api.teller.io'],
  keys: {
    'teller-api-key': {
      name: 'Teller API key',
      shape: [{ oneOf: ['test_tkn_', 'tkn_'] }, { base36: [20, 32] }],
      beside: [
        { named: '*teller_token' },
        { named: '*teller_api_token' },
        { named: '*teller_access_token' },
        { named: '*teller_api_key' },
        { named: '*teller_key' },
        { named: '*teller_pat' },
        { named: '*teller_personal_access_token' },
        { named: '*teller_auth_token' },
        { named: '*teller_signing_secret' },
        { named: '*access_token' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://teller.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
