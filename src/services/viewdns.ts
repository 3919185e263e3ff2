import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const viewdns = {
  id: 'viewdns',
  name: 'ViewDNS',
  docs: 'https://viewdns.info/api/',
  hosts: ['api.viewdns.info'],
  keys: {
    'viewdns-api-key': {
      name: 'ViewDNS API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*viewdns_api_key' },
        { named: '*viewdns_key' },
        { named: '*viewdns_token' },
        { named: '*viewdns_api_token' },
        { named: '*viewdns_access_token' },
        { named: '*viewdns_secret' },
        { named: '*viewdns_api_secret' },
        { named: '*viewdns_access_key' },
        { word: 'api.viewdns.info', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://viewdns.info/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
