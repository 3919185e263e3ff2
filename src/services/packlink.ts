import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const packlink = {
  id: 'packlink',
  name: 'Packlink',
  docs: 'https://www.packlink.com/',
  hosts: ['api.packlink.com'],
  keys: {
    'packlink-api-key': {
      name: 'Packlink API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*packlink_api_key' },
        { named: '*packlink_key' },
        { named: '*packlink_token' },
        { named: '*packlink_api_token' },
        { named: '*packlink_access_token' },
        { named: '*packlink_secret' },
        { named: '*packlink_api_secret' },
        { named: '*packlink_access_key' },
        { word: 'api.packlink.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://www.packlink.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
