import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const ipgeolocation = {
  id: 'ipgeolocation',
  name: 'ipgeolocation.io',
  docs: 'https://ipgeolocation.io/documentation/ip-location-api.html',
  hosts: ['api.ipgeolocation.io', 'app.ipgeolocation.io'],
  keys: {
    'ipgeolocation-api-key': {
      name: 'ipgeolocation.io API key',
      shape: [{ hex: 32 }],
      beside: [
        ...plainKeyNames('ip_geolocation'),
        { named: '*ip_geolocation_io_api_key' },
        { named: '*ip_geolocation_io_key' },
        { named: '*ip_geo_api_key' },
      ],
      carriers: [{ query: 'apiKey' }],
      access: 'read',
      manual: { page: 'https://app.ipgeolocation.io/dashboard', steps: ['Dashboard', 'Regenerate the API key'] },
      reach: 'Looks up addresses at the cost of the account.',
    },
  },
} as const satisfies Service
