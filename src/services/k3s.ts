import type { Service } from '../model/service.ts'

/** Tokens that join nodes: `K10`, the SHA-256 of the cluster’s CA, and a name with a password. */
export const k3s = {
  id: 'k3s',
  name: 'K3s and RKE2',
  docs: 'https://docs.k3s.io/cli/token',
  hosts: [],
  selfHosted: true,
  keys: {
    'k3s-node-token': {
      name: 'K3s node token',
      source: 'https://docs.k3s.io/cli/token',
      shapes: [
        ['K10', { hex: 64 }, '::server:', { base62: [16, 64] }],
        ['K10', { hex: 64 }, '::node:', { base62: [16, 64] }],
      ],
      manual: {
        page: 'https://docs.k3s.io/cli/token',
        steps: ['On a server: `k3s token rotate`, or `rke2 token rotate`', 'Restart the servers and agents with the new token'],
      },
      reach: 'Joins nodes to a cluster, as servers, too, which gives all its secrets away.',
    },
  },
} as const satisfies Service
