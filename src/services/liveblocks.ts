import type { Service } from '../model/service.ts'

/**
 * A project’s secret key begins with `sk_` and has letters, digits, `-` and `_`, as its own library checks; that it is
 * `sk_prod_` or `sk_dev_` and 64 characters, of some 56, is as samples look.
 */
export const liveblocks = {
  id: 'liveblocks',
  name: 'Liveblocks',
  docs: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints',
  hosts: ['api.liveblocks.io', 'liveblocks.io'],
  keys: {
    'liveblocks-secret-key': {
      name: 'Liveblocks secret key',
      source: 'https://github.com/liveblocks/liveblocks/blob/main/packages/liveblocks-node/src/utils.ts',
      shape: [{ oneOf: ['sk_prod_', 'sk_dev_'] }, { base64url: [56, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://liveblocks.io/dashboard/apikeys', steps: ['Open the project, API keys', 'Roll the secret key'] },
      reach: 'Reads and changes all rooms of the project, and signs users in.',
    },
  },
} as const satisfies Service
