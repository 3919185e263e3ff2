import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      beside: [{ named: '*userstack_access_key' }, ...plainKeyNames('userstack')],
      carriers: [{ query: 'access_key' }],
      access: 'read',
      manual: { page: 'https://userstack.com/dashboard', steps: ['Dashboard', 'Reset the API access key'] },
      reach: 'Looks up user agents at the cost of the account.',
    },
  },
} as const satisfies Service
