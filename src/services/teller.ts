import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: [...tokenNames('teller'), { named: '*teller_signing_secret' }, { named: '*access_token' }],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://teller.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
