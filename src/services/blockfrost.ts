import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      alone: true,
      beside: [
        ...named(['blockfrost', 'block_frost'], ['_project_id', '_api_key', '_key', '_token', '_project_key', '_id', '_secret']),
        { word: 'blockfrost.io', within: 200 },
        { word: 'blockfrost', within: 160 },
      ],
      carriers: [{ header: 'project_id', value: '{key}' }],
      manual: { page: 'https://blockfrost.io/dashboard', steps: ['Open the project', 'Rotate the token'] },
      reach: 'Uses the owner’s quota, and sends transactions that others have signed.',
    },
  },
} as const satisfies Service
