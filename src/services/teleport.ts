import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(['tele', 'teleport_node', 'teleport_auth'], ['_join_token', '_auth_token', '_node_token']),
      ],
      manual: {
        page: 'https://goteleport.com/docs/reference/join-methods/',
        steps: ['Find where the join token was made', 'End it there, and make another'],
      },
      reach: 'Joins a cluster as a node or a proxy.',
    },
  },
} as const satisfies Service
