import type { Service } from '../model/service.ts'

/** API tokens of an organization, as the one that Socket’s own library publishes for demonstrations: that one is no leak. */
export const socketDev = {
  id: 'socket-dev',
  name: 'Socket',
  docs: 'https://docs.socket.dev/reference/authentication',
  hosts: ['api.socket.dev'],
  keys: {
    'socket-dev-api-token': {
      name: 'Socket API token',
      source: 'https://github.com/SocketDev/socket-lib/blob/171875e5dacfd5a1f9a9eb967e3983a3a7330400/src/constants/socket.ts',
      shape: ['sktsec_', { base64url: [45, 80], holds: '_api' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: { page: 'https://socket.dev/dashboard/settings/api-tokens', steps: ['Find the token', 'Revoke or rotate it'] },
      reach: 'Reads and changes an organization’s repositories, scans and policies in Socket, as far as its scopes go.',
    },
  },
} as const satisfies Service
