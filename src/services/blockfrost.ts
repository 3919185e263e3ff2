import type { Service } from '../model/service.ts'

/** Project ids: the network, which its own library reads from there, and 32 letters and digits, as samples look. */
export const blockfrost = {
  id: 'blockfrost',
  name: 'Blockfrost',
  docs: 'https://docs.blockfrost.io/#section/Authentication',
  hosts: [
    'cardano-mainnet.blockfrost.io',
    'cardano-preprod.blockfrost.io',
    'cardano-preview.blockfrost.io',
    'ipfs.blockfrost.io',
  ],
  keys: {
    'blockfrost-project-id': {
      name: 'Blockfrost project id',
      source: 'https://github.com/blockfrost/blockfrost-js/blob/master/src/utils/index.ts',
      shape: [{ oneOf: ['mainnet', 'preprod', 'preview', 'testnet', 'ipfs'] }, { base62: 32 }],
      beside: [
        { named: '*blockfrost_project_id' },
        { named: '*blockfrost_api_key' },
        { named: '*blockfrost_key' },
        { named: '*blockfrost_token' },
        { named: '*blockfrost_project_key' },
        { named: '*blockfrost_id' },
        { named: '*blockfrost_secret' },
        { named: '*block_frost_project_id' },
        { named: '*block_frost_api_key' },
        { named: '*block_frost_key' },
        { named: '*block_frost_token' },
        { named: '*block_frost_project_key' },
        { named: '*block_frost_id' },
        { named: '*block_frost_secret' },
        { word: 'blockfrost.io', within: 200 },
        { word: 'blockfrost', within: 160 },
      ],
      carriers: [{ header: 'project_id', value: '{key}' }],
      manual: { page: 'https://blockfrost.io/dashboard', steps: ['Open the project', 'Rotate the token'] },
      reach: 'Uses the owner’s quota, and sends transactions that others have signed.',
    },
  },
} as const satisfies Service
