import type { Service } from '../model/service.ts'

/** Access keys have 32 hex digits, as samples look. */
export const userstack = {
  id: 'userstack',
  name: 'userstack',
  docs: 'https://userstack.com/documentation',
  hosts: ['api.userstack.com', 'userstack.com'],
  keys: {
    'userstack-api-key': {
      name: 'userstack access key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*userstack_access_key' },
        { named: '*userstack_api_key' },
        { named: '*userstack_key' },
        { named: '*userstack_token' },
        { named: '*userstack_api_token' },
        { named: '*userstack_access_token' },
        { named: '*userstack_secret' },
      ],
      carriers: [{ query: 'access_key' }],
      access: 'read',
      manual: { page: 'https://userstack.com/dashboard', steps: ['Dashboard', 'Reset the API access key'] },
      reach: 'Looks up user agents at the cost of the account.',
    },
  },
} as const satisfies Service
