import type { Service } from '../model/service.ts'

/** Join tokens: 16 bytes in hexadecimal digits, as its own code makes them. */
export const teleport = {
  id: 'teleport',
  name: 'Teleport',
  docs: 'https://goteleport.com/docs/reference/join-methods/',
  hosts: [],
  selfHosted: true,
  keys: {
    'teleport-join-token': {
      name: 'Teleport join token',
      source: 'https://github.com/gravitational/teleport/blob/master/lib/auth/auth.go',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*teleport_token' },
        { named: '*teleport_join_token' },
        { named: '*teleport_auth_token' },
        { named: '*teleport_node_token' },
        { named: '*teleport_join_join_token' },
        { named: '*teleport_join_auth_token' },
        { named: '*teleport_join_node_token' },
        { named: '*tele_token' },
        { named: '*tele_join_token' },
        { named: '*tele_auth_token' },
        { named: '*tele_node_token' },
        { named: '*teleport_node_join_token' },
        { named: '*teleport_node_auth_token' },
        { named: '*teleport_node_node_token' },
        { named: '*teleport_auth_join_token' },
        { named: '*teleport_auth_auth_token' },
        { named: '*teleport_auth_node_token' },
      ],
      manual: {
        page: 'https://goteleport.com/docs/reference/join-methods/',
        steps: ['Find where the join token was made', 'End it there, and make another'],
      },
      reach: 'Joins a cluster as a node or a proxy.',
    },
  },
} as const satisfies Service
