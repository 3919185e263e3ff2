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
    // The prefixes stand in `oauth2/constants.py`; what comes behind them is made by the same line.
    'polar-oauth-token': {
      name: 'Polar OAuth token',
      source: 'https://github.com/polarsource/polar/blob/0846b1f3493db995122ebedfcb0ee8ab6e32ee34/server/polar/kit/crypto.py',
      shape: [
        { oneOf: ['polar_at_u_', 'polar_at_o_', 'polar_rt_u_', 'polar_rt_o_'] },
        { base62: 37 },
        { crc32: 'base62', length: 6, over: 'runs' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://polar.sh/docs/integrate/oat',
        steps: ['Account settings, OAuth applications', 'Revoke the application’s access'],
      },
      reach: 'Reads and changes what the person granted the application, for themselves or for an organization.',
    },
    'polar-oauth-client-secret': {
      name: 'Polar OAuth client secret',
      source: 'https://github.com/polarsource/polar/blob/0846b1f3493db995122ebedfcb0ee8ab6e32ee34/server/polar/kit/crypto.py',
      shape: [{ oneOf: ['polar_cs_', 'polar_crt_'] }, { base62: 37 }, { crc32: 'base62', length: 6, over: 'runs' }],
      manual: {
        page: 'https://polar.sh/docs/integrate/oat',
        steps: ['Account settings, OAuth applications', 'Delete the application, or make a new one'],
      },
      reach: 'Gets tokens as the application, of everyone who has granted it access.',
    },
    'polar-webhook-secret': {
      name: 'Polar webhook secret',
      source: 'https://github.com/polarsource/polar/blob/0846b1f3493db995122ebedfcb0ee8ab6e32ee34/server/polar/kit/crypto.py',
      shape: ['polar_whs_', { base62: 37 }, { crc32: 'base62', length: 6, over: 'runs' }],
      manual: {
        page: 'https://polar.sh/docs/integrate/webhooks/endpoints',
        steps: ['Settings of the organization, Webhooks, open the endpoint', 'Reset its secret'],
      },
      reach: 'Forges events: a shop that trusts them ships what was never paid.',
    },
  },
} as const satisfies Service
