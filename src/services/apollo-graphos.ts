import type { Service } from '../model/service.ts'

/**
 * API keys of a graph are `service:`, the graph and a secret; personal ones `user:`, the person and a secret. The page has the first prefix, that of its command line the second; the rest is read off keys in use.
 */
export const apolloGraphos = {
  id: 'apollo-graphos',
  name: 'Apollo GraphOS',
  docs: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  hosts: ['api.apollographql.com', 'graphql.api.apollographql.com', 'uplink.api.apollographql.com'],
  keys: {
    'apollo-graphos-graph-api-key': {
      name: 'Apollo graph API key',
      source: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys/graph-api-keys',
      shape: ['service:', { base64url: [2, 70], as: 'graph' }, ':', { base64url: [20, 24] }],
      beside: [
        { named: '*apollo_key' },
        { named: '*apollo_api_key' },
        { named: '*engine_api_key' },
        { named: '*apollo_graph_api_key' },
        { named: '*apollo_studio_key' },
        { named: '*apollo_graphos_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://studio.apollographql.com/', steps: ['Open the graph, Settings, API Keys', 'Delete the key'] },
      reach: 'Reads and publishes schemas of one graph.',
    },
    'apollo-graphos-personal-api-key': {
      name: 'Apollo personal API key',
      source: 'https://github.com/apollographql/rover/blob/0b9537aff254211bf1d89ed3ca65ff2428b0d4c8/docs/source/configuring.md',
      shape: ['user:', { hostname: [4, 80] }, ':', { base64url: [20, 24] }],
      beside: [
        { named: '*apollo_key' },
        { named: '*apollo_api_key' },
        { named: '*engine_api_key' },
        { named: '*apollo_user_key' },
        { named: '*apollo_studio_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://studio.apollographql.com/user-settings/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Does with all graphs of its owner’s organizations what its owner may.',
    },
  },
} as const satisfies Service
