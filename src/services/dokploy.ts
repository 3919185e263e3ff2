import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: Better Auth makes them, 64 letters behind a prefix that the user may give, of at most 32 letters, digits, `_` and `-`. */
export const dokploy = {
  id: 'dokploy',
  name: 'Dokploy',
  docs: 'https://docs.dokploy.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'dokploy-api-key': {
      name: 'Dokploy API key',
      source:
        'https://github.com/better-auth/better-auth/blob/007f4d018c5066ecb5bb71b4539e51195e8f2e9f/packages/better-auth/src/plugins/api-key/index.ts',
      shapes: [[{ base62: 64 }], [{ base64url: [65, 96] }]],
      beside: [
        ...tokenNames('dokploy'),
        { named: '*dokploy_secret' },
        { named: '*dokploy_api_secret' },
        { named: '*dokploy_access_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.dokploy.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
