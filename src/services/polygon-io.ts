import type { Service } from '../model/service.ts'

/** Keys of Polygon.io: 32 characters of base64url in public samples. */
export const polygonIo = {
  id: 'polygon-io',
  name: 'Polygon.io (Massive)',
  docs: 'https://polygon.io/docs/rest/quickstart',
  hosts: ['api.polygon.io', 'socket.polygon.io', 'api.massive.com'],
  keys: {
    'polygon-io-api-key': {
      name: 'Polygon.io (Massive) API key',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*polygon_api_key' },
        { named: '*polygon_io_api_key' },
        { named: '*polygon_io_key' },
        { named: '*massive_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'apiKey' }],
      manual: { page: 'https://polygon.io/dashboard/keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Reads market data at the account’s cost.',
    },
  },
} as const satisfies Service
