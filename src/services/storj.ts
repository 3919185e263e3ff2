import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 200 to 700 characters of base 58 are looked at. */
export const storj = {
  id: 'storj',
  name: 'Storj',
  docs: 'https://storj.dev/',
  hosts: ['gateway.storjshare.io', 'link.storjshare.io'],
  keys: {
    'storj-api-key': {
      name: 'Storj API key',
      shape: [{ base58: [200, 700] }],
      beside: [
        { named: '*storj_access_grant' },
        { named: '*storj_grant' },
        { named: '*storj_access' },
        { named: '*storj_serialized_access_grant' },
        { named: '*uplink_access_grant' },
        { named: '*uplink_grant' },
        { named: '*uplink_access' },
        { named: '*uplink_serialized_access_grant' },
      ],
      manual: { page: 'https://storj.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
