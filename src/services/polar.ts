import type { Service } from '../model/service.ts'

/**
 * Every token of Polar is a prefix for its kind, 37 letters and digits, and their CRC-32 in base 62, as its own code makes
 * them.
 */
export const polar = {
  id: 'polar',
  name: 'Polar',
  docs: 'https://polar.sh/docs/integrate/oat',
  hosts: ['api.polar.sh', 'sandbox-api.polar.sh', 'polar.sh'],
  keys: {
    'polar-access-token': {
      name: 'Polar access token',
      source: 'https://github.com/polarsource/polar/blob/0846b1f3493db995122ebedfcb0ee8ab6e32ee34/server/polar/kit/crypto.py',
      shape: [{ oneOf: ['polar_oat_', 'polar_pat_'] }, { base62: 37 }, { crc32: 'base62', length: 6, over: 'runs' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://polar.sh/docs/integrate/oat',
        steps: ['Settings of the organization, Developers', 'Delete the token'],
      },
      reach: 'Reads and changes products, orders and customers, as far as its scopes go.',
    },
  },
} as const satisfies Service
