import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access keys have 32 hex digits, as samples look. */
export const marketstack = {
  id: 'marketstack',
  name: 'marketstack',
  docs: 'https://marketstack.com/documentation',
  hosts: ['api.marketstack.com', 'marketstack.com'],
  keys: {
    'marketstack-api-key': {
      name: 'marketstack access key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*marketstack_access_key' }, ...plainKeyNames('marketstack')],
      carriers: [{ query: 'access_key' }],
      access: 'read',
      manual: { page: 'https://marketstack.com/dashboard', steps: ['Dashboard', 'Reset the API access key'] },
      reach: 'Reads market data at the cost of the account.',
    },
  },
} as const satisfies Service
