import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const theGraph = {
  id: 'the-graph',
  name: 'The Graph',
  docs: 'https://thegraph.com/docs/',
  hosts: ['gateway.thegraph.com', 'gateway-arbitrum.network.thegraph.com'],
  keys: {
    'the-graph-api-key': {
      name: 'The Graph API key',
      shape: [{ hex: 32 }],
      beside: [
        ...named(
          ['thegraph', 'graph_gateway', 'subgraph', 'graph_studio'],
          ['_api_key', '_key', '_deploy_key', '_access_token', '_query_key'],
        ),
        { named: '*graph_api_key' },
        { word: 'gateway.thegraph.com', within: 160 },
      ],
      manual: {
        page: 'https://thegraph.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
