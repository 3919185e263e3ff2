import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens are JSON Web Tokens, as its own code makes them; names tell them apart from others. */
export const web3Storage = {
  id: 'web3-storage',
  name: 'web3.storage',
  docs: 'https://web3.storage/docs/',
  hosts: ['api.web3.storage', 'web3.storage'],
  keys: {
    'web3-storage-api-key': {
      name: 'web3.storage API token',
      source: 'https://github.com/web3-storage/web3.storage/blob/main/packages/api/src/utils/jwt.js',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        ...plainKeyNames('web3_storage'),
        { named: '*web3_storage_jwt' },
        ...plainKeyNames('web_3_storage'),
        { named: '*web_3_storage_jwt' },
        { named: '*web3storage_token' },
        { word: 'api.web3.storage', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://web3.storage/manage-tokens', steps: ['Manage tokens', 'Delete the token'] },
      reach: 'Stores files in the account, and lists them.',
    },
  },
} as const satisfies Service
