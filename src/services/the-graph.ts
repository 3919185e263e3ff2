import type { Service } from '../model/service.ts'

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
        { named: '*thegraph_api_key' },
        { named: '*thegraph_key' },
        { named: '*thegraph_deploy_key' },
        { named: '*thegraph_access_token' },
        { named: '*thegraph_query_key' },
        { named: '*graph_gateway_api_key' },
        { named: '*graph_gateway_key' },
        { named: '*graph_gateway_deploy_key' },
        { named: '*graph_gateway_access_token' },
        { named: '*graph_gateway_query_key' },
        { named: '*subgraph_api_key' },
        { named: '*subgraph_key' },
        { named: '*subgraph_deploy_key' },
        { named: '*subgraph_access_token' },
        { named: '*subgraph_query_key' },
        { named: '*graph_studio_api_key' },
        { named: '*graph_studio_key' },
        { named: '*graph_studio_deploy_key' },
        { named: '*graph_studio_access_token' },
        { named: '*graph_studio_query_key' },
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
