import type { Service } from '../model/service.ts'

/** API keys: 27 letters and digits, as samples look. */
export const glassnode = {
  id: 'glassnode',
  name: 'Glassnode',
  docs: 'https://docs.glassnode.com/',
  hosts: ['api.glassnode.com'],
  keys: {
    'glassnode-api-key': {
      name: 'Glassnode API key',
      shape: [{ base62: 27 }],
      beside: [
        { named: '*glassnode_api_key' },
        { named: '*glassnode_key' },
        { named: '*glassnode_token' },
        { named: '*glassnode_api_token' },
        { named: '*glassnode_access_token' },
        { named: '*glassnode_secret' },
        { named: '*glassnode_api_secret' },
        { named: '*glassnode_access_key' },
        { word: 'api.glassnode.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.glassnode.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
