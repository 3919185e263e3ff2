import type { Service } from '../model/service.ts'

/** Root keys are `unkey_` and 16 random bytes in base58, as its own code makes them, with a version before in some. */
export const unkey = {
  id: 'unkey',
  name: 'Unkey',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  hosts: ['api.unkey.dev', 'api.unkey.com', 'app.unkey.com'],
  keys: {
    'unkey-root-key': {
      name: 'Unkey root key',
      source:
        'https://github.com/unkeyed/unkey/blob/0de27954ca58c188f0006e78ef20f41b16f0990f/apps/dashboard/lib/trpc/routers/key/createRootKey.ts',
      shape: ['unkey_', { base58: [20, 26] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.unkey.com/settings/root-keys', steps: ['Settings, Root keys', 'Delete the key'] },
      reach: 'Makes, changes and deletes the keys of the workspace’s APIs, as far as its permissions go.',
    },
  },
} as const satisfies Service
