import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `secret_live_` or `secret_test_` and 32 letters and digits, as samples look. */
export const branchIo = {
  id: 'branch-io',
  name: 'Branch.io',
  docs: 'https://help.branch.io/',
  hosts: ['api2.branch.io'],
  keys: {
    'branch-io-api-key': {
      name: 'Branch.io API key',
      source:
        'https://github.com/BranchMetrics/branch-deep-linking-public-api/blob/00e602f5b3e45232063cfaa3c1cb77e93b0a1edf/README.md',
      shape: [{ oneOf: ['secret_live_', 'secret_test_'] }, { base62: 32 }],
      beside: apiKeyNames('branch', 'branch_io'),
      manual: { page: 'https://help.branch.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
  },
} as const satisfies Service
