import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const topGg = {
  id: 'top-gg',
  name: 'Top.gg',
  docs: 'https://docs.top.gg/',
  hosts: ['top.gg'],
  keys: {
    'top-gg-api-key': {
      name: 'Top.gg API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('topgg'),
        { named: '*topgg_secret' },
        { named: '*topgg_api_secret' },
        { named: '*topgg_access_key' },
        ...tokenNames('dbl'),
        { named: '*dbl_secret' },
        { named: '*dbl_api_secret' },
        { named: '*dbl_access_key' },
        ...tokenNames('discordbotlist'),
        { named: '*discordbotlist_secret' },
        { named: '*discordbotlist_api_secret' },
        { named: '*discordbotlist_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.top.gg/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Changes figures of the owner’s bot.',
    },
  },
} as const satisfies Service
