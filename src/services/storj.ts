import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys and access grants: base 58 with Bitcoin’s checksum and version 0, so that they begin with `1`, as its own code writes both (keys in macaroon/apikey.go). */
export const storj = {
  id: 'storj',
  name: 'Storj',
  docs: 'https://storj.dev/',
  hosts: ['gateway.storjshare.io', 'link.storjshare.io'],
  keys: {
    'storj-api-key': {
      name: 'Storj API key or access grant',
      source: 'https://github.com/storj/common/blob/0ce0a575e6f804d052f9dfed4c398fff3d14891b/grant/access.go',
      shape: ['1', { base58: [90, 700] }],
      check: 'base58check',
      beside: [
        { named: '*storj_api_key' },
        { named: '*storj_key' },
        { named: '*uplink_api_key' },
        { named: '*uplink_key' },
        ...named(['storj', 'uplink'], ['_access_grant', '_grant', '_access', '_serialized_access_grant']),
      ],
      manual: { page: 'https://storj.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
