import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const ankr = {
  id: 'ankr',
  name: 'Ankr',
  docs: 'https://www.ankr.com/docs/',
  hosts: ['rpc.ankr.com'],
  keys: {
    'ankr-api-key': {
      name: 'Ankr API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*ankr_api_key' },
        { named: '*ankr_key' },
        { named: '*ankr_token' },
        { named: '*ankr_api_token' },
        { named: '*ankr_access_token' },
        { named: '*ankr_secret' },
        { named: '*ankr_api_secret' },
        { named: '*ankr_access_key' },
        { named: '*ankr_rpc_api_key' },
        { named: '*ankr_rpc_key' },
        { named: '*ankr_rpc_token' },
        { named: '*ankr_rpc_api_token' },
        { named: '*ankr_rpc_access_token' },
        { named: '*ankr_rpc_secret' },
        { named: '*ankr_rpc_api_secret' },
        { named: '*ankr_rpc_access_key' },
        { word: 'rpc.ankr.com', within: 160 },
      ],
      manual: {
        page: 'https://www.ankr.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
