import type { Service } from '../model/service.ts'

/** API keys: `secret_live_` or `secret_test_` and 32 letters and digits, as samples look. */
export const branchIo = {
  id: 'branch-io',
  name: 'Branch.io',
  docs: 'https://help.branch.io/',
  hosts: ['api2.branch.io'],
  keys: {
    'branch-io-api-key': {
      name: 'Branch.io API key',
      shape: [{ oneOf: ['secret_live_', 'secret_test_'] }, { base62: 32 }],
      beside: [
        { named: '*branch_api_key' },
        { named: '*branch_key' },
        { named: '*branch_token' },
        { named: '*branch_api_token' },
        { named: '*branch_access_token' },
        { named: '*branch_secret' },
        { named: '*branch_api_secret' },
        { named: '*branch_access_key' },
        { named: '*branch_io_api_key' },
        { named: '*branch_io_key' },
        { named: '*branch_io_token' },
        { named: '*branch_io_api_token' },
        { named: '*branch_io_access_token' },
        { named: '*branch_io_secret' },
        { named: '*branch_io_api_secret' },
        { named: '*branch_io_access_key' },
      ],
      manual: { page: 'https://help.branch.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
  },
} as const satisfies Service
