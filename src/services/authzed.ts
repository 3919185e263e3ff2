import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `tc_` and 60 to 200 letters, digits and `_`, as samples look. */
export const authzed = {
  id: 'authzed',
  name: 'AuthZed (SpiceDB)',
  docs: 'https://authzed.com/docs',
  hosts: ['grpc.authzed.com'],
  keys: {
    'authzed-api-key': {
      name: 'AuthZed (SpiceDB) API key',
      shape: ['tc_', { word: [60, 200] }],
      beside: [
        ...tokenNames('authzed'),
        { named: '*authzed_preshared_key' },
        ...tokenNames('spicedb'),
        { named: '*spicedb_preshared_key' },
        ...tokenNames('grpc_preshared'),
        { named: '*grpc_preshared_preshared_key' },
        { named: '*preshared_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://authzed.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Changes who may do what.',
    },
  },
} as const satisfies Service
