import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Personal access tokens: 40 hexadecimal digits, as samples look. API keys: 24 letters and digits, as samples look. */
export const gandi = {
  id: 'gandi',
  name: 'Gandi',
  docs: 'https://api.gandi.net/docs/authentication/',
  hosts: ['api.gandi.net'],
  keys: {
    'gandi-personal-token': {
      name: 'Gandi personal access token',
      shape: [{ hex: 40 }],
      beside: [
        ...named(['gandi', 'gandiv5'], ['_pat', '_personal_access_token', '_token', '_access_token', '_api_token']),
        { word: 'api.gandi.net', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://admin.gandi.net/', steps: ['Organizations: open the sharing settings', 'Delete the token'] },
      reach: 'Changes DNS records and domains of the account.',
    },
    'gandi-api-key': {
      name: 'Gandi API key',
      shape: [{ base62: 24 }],
      beside: [
        ...named(['gandi', 'gandiv5'], ['_api_key', '_key', '_rest_api_key', '_livedns_key', '_livedns_api_key']),
        { named: '*gandi_livedns_rest_api_key' },
        { named: '*gandi_livedns_livedns_key' },
        { named: '*gandi_livedns_livedns_api_key' },
        { word: 'api.gandi.net', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Apikey {key}' }],
      manual: { page: 'https://account.gandi.net/', steps: ['Authentication options', 'Delete the API key'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
