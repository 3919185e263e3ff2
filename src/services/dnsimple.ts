import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Access tokens of OAuth: 32 letters and digits, as in the issuer’s fixtures, and so were the others; those are `dnsimple_a_`
 * or `dnsimple_u_` and 24 to 64 letters and digits today, as samples look.
 */
export const dnsimple = {
  id: 'dnsimple',
  name: 'DNSimple',
  docs: 'https://support.dnsimple.com/articles/api-access-token/',
  hosts: ['api.dnsimple.com', 'api.sandbox.dnsimple.com'],
  keys: {
    'dnsimple-access-token': {
      name: 'DNSimple access token',
      shape: [{ oneOf: ['dnsimple_a_', 'dnsimple_u_'] }, { base62: [24, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dnsimple.com/user', steps: ['Account, Access tokens', 'Delete the token'] },
      reach: 'Changes DNS records and domains of the account.',
    },
    'dnsimple-old-access-token': {
      name: 'DNSimple access token (without prefix)',
      source: 'https://github.com/dnsimple/dnsimple-developer/blob/main/fixtures/v2/api/oauthAccessToken/success.http',
      shape: [{ base62: 32 }],
      beside: [...tokenNames('dnsimple'), { named: '*dnsimple_oauth_token' }, { word: 'api.dnsimple.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dnsimple.com/user', steps: ['Account, Access tokens', 'Delete the token'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
