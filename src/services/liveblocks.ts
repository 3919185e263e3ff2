import type { Service } from '../model/service.ts'

/** A project’s secret key is `sk_prod_` or `sk_dev_` and 64 characters of base64, as samples look; some of them have 56. */
export const liveblocks = {
  id: 'liveblocks',
  name: 'Liveblocks',
  docs: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints',
  hosts: ['api.liveblocks.io', 'liveblocks.io'],
  keys: {
    'liveblocks-secret-key': {
      name: 'Liveblocks secret key',
      shape: [{ oneOf: ['sk_prod_', 'sk_dev_'] }, { base64url: [56, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://liveblocks.io/dashboard/apikeys', steps: ['Open the project, API keys', 'Roll the secret key'] },
      reach: 'Reads and changes all rooms of the project, and signs users in.',
    },
  },
} as const satisfies Service
