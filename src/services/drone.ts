import type { Service } from '../model/service.ts'

/**
 * Tokens of a user are 32 letters and digits, as the public code of the server makes them. The secret that runners share is
 * what its operator made it; the documentation makes 16 bytes as hexadecimal digits.
 */
export const drone = {
  id: 'drone',
  name: 'Drone',
  docs: 'https://docs.drone.io/api/overview/',
  hosts: [],
  selfHosted: true,
  keys: {
    'drone-token': {
      name: 'Drone token',
      source: 'https://github.com/harness/harness/blob/6621f4c7f77d7470752c3fd8cb474cd8afdb8134/handler/api/user/token.go',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*drone_token' },
        { named: '*drone_api_token' },
        { named: '*drone_user_token' },
        { command: 'drone', flag: '--token' },
        { command: 'drone', flag: '-t' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.drone.io/cli/configure/',
        steps: ['In your Drone: your avatar, User settings', 'Rotate the token'],
      },
      reach: 'Does in Drone what its user may: runs builds and changes secrets.',
    },
    'drone-rpc-secret': {
      name: 'Drone RPC secret',
      source: 'https://github.com/drone/docs/blob/16f5850e3ce274d5ca4999e15e0a35bb5761bda7/content/server/provider/github.md',
      shape: [{ hex: 32 }],
      beside: [{ named: '*drone_rpc_secret' }],
      manual: {
        page: 'https://docs.drone.io/server/reference/drone-rpc-secret/',
        steps: ['Set a new DRONE_RPC_SECRET at the server and at all runners', 'Restart them'],
      },
      reach: 'Registers runners, which then get builds and their secrets.',
    },
  },
} as const satisfies Service
