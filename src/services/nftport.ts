import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const nftport = {
  id: 'nftport',
  name: 'NFTPort',
  docs: 'https://docs.nftport.xyz/',
  hosts: ['api.nftport.xyz'],
  keys: {
    'nftport-api-key': {
      name: 'NFTPort API key',
      shape: uuid,
      beside: [...apiKeyNames('nftport'), { word: 'api.nftport.xyz', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.nftport.xyz/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
