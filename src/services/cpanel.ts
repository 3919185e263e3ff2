import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 capital letters and digits, as the page’s example has. */
export const cpanel = {
  id: 'cpanel',
  name: 'cPanel & WHM',
  docs: 'https://api.docs.cpanel.net/guides/guide-to-api-authentication/guide-to-api-authentication-api-tokens-in-whm/',
  hosts: [],
  selfHosted: true,
  keys: {
    'cpanel-api-token': {
      name: 'cPanel & WHM API token',
      source: 'https://api.docs.cpanel.net/cpanel/tokens/',
      shape: [{ base36upper: 32 }],
      beside: [
        ...tokenNames('cpanel'),
        { named: '*cpanel_api_hash' },
        ...tokenNames('whm'),
        { named: '*whm_api_hash' },
        { named: '*whm_access_hash' },
      ],
      carriers: [
        { header: 'Authorization', value: 'cpanel root:{key}' },
        { header: 'Authorization', value: 'whm root:{key}' },
      ],
      manual: {
        page: 'https://api.docs.cpanel.net/guides/guide-to-api-authentication/guide-to-api-authentication-api-tokens-in-whm/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Manages sites, mail and databases of an account, or a whole server.',
    },
  },
} as const satisfies Service
