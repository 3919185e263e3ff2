import type { Service } from '../model/service.ts'

/** Secret keys: `ed25519:` and 86 to 88 characters of base 58, as samples look. */
export const nearProtocol = {
  id: 'near-protocol',
  name: 'NEAR account',
  docs: 'https://docs.near.org/protocol/access-keys',
  hosts: ['{var.node}'],
  vars: { node: { env: 'NEAR_NODE_HOST' } },
  keys: {
    'near-protocol-secret-key': {
      name: 'NEAR account secret key',
      shape: ['ed25519:', { base58: [86, 88] }],
      manual: {
        page: 'https://docs.near.org/protocol/access-keys',
        steps: ['Delete the access key from the account', 'Add another'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
