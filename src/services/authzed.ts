import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API keys: `tc_`, the name of the client, `_` and 32 hexadecimal digits, as the README of its command line shows one; a name
 * may have `-` in it.
 */
export const authzed = {
  id: 'authzed',
  name: 'AuthZed (SpiceDB)',
  docs: 'https://authzed.com/docs',
  hosts: ['grpc.authzed.com'],
  keys: {
    'authzed-api-key': {
      name: 'AuthZed (SpiceDB) API key',
      source: 'https://github.com/authzed/zed/blob/031744f2ad64785d010addd2e4196bfbad4dc1dc/README.md',
      shapes: [
        ['tc_', { word: [36, 200] }],
        ['tc_', { base62: [1, 60] }, '-', { base64url: [34, 140] }],
      ],
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
    'authzed-restricted-token': {
      name: 'AuthZed restricted API token',
      source:
        'https://github.com/authzed/docs/blob/06ac6ef009dedc8df9230c82503cef7a9547a119/pages/authzed/concepts/restricted-api-access.mdx',
      shape: ['sdbst_h256_', { base64: [24, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://authzed.com/docs', steps: ['Open the service account', 'Delete the token'] },
      reach: 'Asks for and changes permissions, as far as its roles go.',
    },
  },
} as const satisfies Service
