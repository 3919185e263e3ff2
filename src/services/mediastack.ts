import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access keys have 32 hex digits, as samples look. */
export const mediastack = {
  id: 'mediastack',
  name: 'mediastack',
  docs: 'https://mediastack.com/documentation',
  hosts: ['api.mediastack.com', 'mediastack.com'],
  keys: {
    'mediastack-api-key': {
      name: 'mediastack access key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*mediastack_access_key' }, ...plainKeyNames('mediastack')],
      carriers: [{ query: 'access_key' }],
      access: 'read',
      manual: { page: 'https://mediastack.com/dashboard', steps: ['Dashboard', 'Reset the API access key'] },
      reach: 'Reads news at the cost of the account.',
    },
  },
} as const satisfies Service
