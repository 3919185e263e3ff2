import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys of IP2Location.io have 32 hex digits in upper case, as samples look. */
export const ip2location = {
  id: 'ip2location',
  name: 'IP2Location',
  docs: 'https://www.ip2location.io/ip2location-documentation',
  hosts: ['api.ip2location.io', 'api.ip2location.com', 'domains.ip2whois.com', 'www.ip2location.io'],
  keys: {
    'ip2location-api-key': {
      name: 'IP2Location API key',
      shape: [{ hexUpper: 32 }],
      beside: [
        ...plainKeyNames('ip2location'),
        { named: '*ip2location_io_api_key' },
        { named: '*ip2location_io_key' },
        { named: '*ip2whois_api_key' },
        { named: '*ip2whois_key' },
        { named: '*ip2proxy_api_key' },
        { named: '*ip2proxy_key' },
      ],
      carriers: [{ query: 'key' }, { header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: { page: 'https://www.ip2location.io/dashboard', steps: ['Dashboard', 'Regenerate the API key'] },
      reach: 'Looks up addresses at the cost of the account.',
    },
  },
} as const satisfies Service
