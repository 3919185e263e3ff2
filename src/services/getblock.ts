import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const getblock = {
  id: 'getblock',
  name: 'GetBlock',
  docs: 'https://docs.getblock.io/',
  hosts: ['go.getblock.io'],
  keys: {
    'getblock-api-key': {
      name: 'GetBlock API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*getblock_token' },
        { named: '*getblock_api_token' },
        { named: '*getblock_access_token' },
        { named: '*getblock_api_key' },
        { named: '*getblock_key' },
        { named: '*getblock_pat' },
        { named: '*getblock_personal_access_token' },
        { named: '*getblock_auth_token' },
        { word: 'go.getblock.io', within: 160 },
      ],
      manual: { page: 'https://docs.getblock.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
