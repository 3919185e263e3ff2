import type { Service } from '../model/service.ts'

/** Secret keys: `ed25519:` and base 58 of 32 bytes and the public key to them, as its own code makes them: 86 to 88 characters. */
export const nearProtocol = {
  id: 'near-protocol',
  name: 'NEAR account',
  docs: 'https://docs.near.org/protocol/access-keys',
  hosts: [],
  selfHosted: true,
  keys: {
    'near-protocol-secret-key': {
      name: 'NEAR account secret key',
      source:
        'https://github.com/near/near-api-js/blob/0e780922e39c61a8fd0689a1250832156032cbcf/packages/crypto/src/key_pair_ed25519.ts',
      shape: ['ed25519:', { base58: [86, 88] }],
      check: 'ed25519',
      manual: {
        page: 'https://docs.near.org/protocol/access-keys',
        steps: ['Delete the access key from the account', 'Add another'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
