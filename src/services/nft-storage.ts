import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys of NFT.Storage Classic are JSON Web Tokens, as its own code makes them; names tell them apart from others. */
export const nftStorage = {
  id: 'nft-storage',
  name: 'NFT.Storage',
  docs: 'https://nft.storage/docs/',
  hosts: ['api.nft.storage', 'nft.storage'],
  keys: {
    'nft-storage-api-key': {
      name: 'NFT.Storage API key',
      source: 'https://github.com/nftstorage/nft.storage/blob/main/packages/api/src/utils/jwt.js',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [...plainKeyNames('nft_storage'), { named: '*nft_storage_jwt' }, { word: 'api.nft.storage', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://nft.storage/manage', steps: ['API keys', 'Delete the key'] },
      reach: 'Stores files in the account, and lists and deletes them.',
    },
  },
} as const satisfies Service
