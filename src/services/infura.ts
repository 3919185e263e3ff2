import type { Service } from '../model/service.ts'

/**
 * API keys (once project ids) of 32 hex digits stand in the address of a node, behind `/v3/`; the secret has 32 hex
 * digits, or today base64 of 64 bytes or less, and is sent as password.
 */
export const infura = {
  id: 'infura',
  name: 'Infura',
  docs: 'https://docs.metamask.io/services/get-started/infura',
  hosts: ['*.infura.io'],
  keys: {
    'infura-api-key': {
      name: 'Infura API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*infura_api_key' },
        { named: '*infura_key' },
        { named: '*infura_id' },
        { named: '*infura_project_id' },
        { named: '*infura_token' },
        { named: '*infura_access_token' },
        { word: 'infura.io', within: 8 },
      ],
      manual: { page: 'https://developer.metamask.io/', steps: ['Open the API key', 'Delete the key'] },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
    'infura-api-key-secret': {
      name: 'Infura API key secret',
      shapes: [[{ hex: 32 }], [{ base64: [40, 100] }]],
      beside: [
        { named: '*infura_secret' },
        { named: '*infura_project_secret' },
        { named: '*infura_api_key_secret' },
        { named: '*infura_api_secret' },
        { named: '*infura_ipfs_secret' },
        { named: '*infura_ipfs_project_secret' },
        { named: '*infura_secret_key' },
      ],
      manual: {
        page: 'https://developer.metamask.io/',
        steps: ['Open the API key, Settings', 'Make a new key with a new secret, then delete this one'],
      },
      reach: 'With the key: uses the owner’s quota, writes to IPFS.',
    },
    // Its form rests on samples.
    'infura-endpoint': {
      name: 'Infura endpoint',
      shape: [
        { oneOf: ['https://', 'wss://'] },
        { base64url: [3, 40] },
        { oneOf: ['.infura.io/v3/', '.infura.io/ws/v3/'] },
        { hex: 32 },
      ],
      manual: { page: 'https://developer.metamask.io/', steps: ['Open the API key', 'Delete the key'] },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
