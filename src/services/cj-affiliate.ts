import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 26 small letters and digits, as samples look. */
export const cjAffiliate = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  docs: 'https://developers.cj.com/',
  hosts: ['commissions.api.cj.com', 'ads.api.cj.com'],
  keys: {
    'cj-affiliate-api-key': {
      name: 'CJ Affiliate API key',
      shape: [{ base36: 26 }],
      beside: [
        ...named(['cj_affiliate', 'commission_junction', 'cj_personal', 'cj'], ['_personal_access_token', '_pat']),
        { named: '*cj_token' },
        { named: '*cj_api_key' },
        { word: 'commissions.api.cj.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.cj.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
