import type { Service } from '../model/service.ts'

/** API keys are JSON Web Tokens, older ones 64 letters and digits, as samples look. */
export const moralis = {
  id: 'moralis',
  name: 'Moralis',
  docs: 'https://docs.moralis.com/web3-data-api/evm/get-your-api-key',
  hosts: ['deep-index.moralis.io', 'solana-gateway.moralis.io'],
  keys: {
    'moralis-api-key': {
      name: 'Moralis API key',
      shape: ['eyJ', { base64url: [16, 100] }, '.eyJ', { base64url: [60, 600] }, '.', { base64url: 43 }],
      check: 'jwt',
      beside: [
        { named: '*moralis_api_key' },
        { named: '*moralis_key' },
        { named: '*moralis_secret' },
        { named: '*moralis_token' },
        { word: 'moralis', within: 200 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://admin.moralis.com/api-keys', steps: ['API Keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota of blockchain data.',
    },
    'moralis-legacy-api-key': {
      name: 'Moralis API key (old form)',
      shape: [{ base62: 64 }],
      beside: [{ named: '*moralis_api_key' }, { named: '*moralis_key' }, { named: '*moralis_master_key' }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://admin.moralis.com/api-keys', steps: ['API Keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota of blockchain data.',
    },
  },
} as const satisfies Service
