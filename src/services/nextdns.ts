import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const nextdns = {
  id: 'nextdns',
  name: 'NextDNS',
  docs: 'https://nextdns.github.io/api/',
  hosts: ['api.nextdns.io'],
  keys: {
    'nextdns-api-key': {
      name: 'NextDNS API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*nextdns_api_key' },
        { named: '*nextdns_key' },
        { named: '*nextdns_token' },
        { named: '*nextdns_api_token' },
        { named: '*nextdns_access_token' },
        { named: '*nextdns_secret' },
        { named: '*nextdns_api_secret' },
        { named: '*nextdns_access_key' },
        { word: 'api.nextdns.io', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://my.nextdns.io/account', steps: ['API: regenerate the key'] },
      reach: 'Reads what its owner looks up, and changes what is blocked.',
    },
  },
} as const satisfies Service
