import type { Service } from '../model/service.ts'

/**
 * Private keys: `ed25519-priv-0x` or `secp256k1-priv-0x` and 64 hexadecimal digits, says AIP 80. Node API keys: `aptoslabs_`,
 * 11 characters of base 58, `_` and 33 more, as samples look.
 */
export const aptos = {
  id: 'aptos',
  name: 'Aptos account',
  docs: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
  hosts: ['api.mainnet.aptoslabs.com'],
  selfHosted: true,
  keys: {
    'aptos-private-key': {
      name: 'Aptos account private key',
      source: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
      shape: [{ oneOf: ['ed25519-priv-0x', 'secp256k1-priv-0x'] }, { hex: 64 }],
      manual: { page: 'https://aptos.dev/build/guides/key-rotation', steps: ['Rotate the key of the account'] },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
    'aptos-api-key': {
      name: 'Aptos account node API key',
      shape: ['aptoslabs_', { base58: [10, 12] }, '_', { base58: [30, 36] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
        steps: ['Find where the node API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
