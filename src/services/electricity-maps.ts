import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 13 to 24 letters and digits are looked at. */
export const electricityMaps = {
  id: 'electricity-maps',
  name: 'Electricity Maps',
  docs: 'https://api-portal.electricitymaps.com/',
  hosts: ['api.electricitymap.org', 'api.electricitymaps.com'],
  keys: {
    'electricity-maps-api-key': {
      name: 'Electricity Maps API key',
      shape: [{ base62: [13, 24] }],
      beside: [
        ...tokenNames('electricity_maps'),
        { named: '*electricity_maps_secret' },
        { named: '*electricity_maps_api_secret' },
        { named: '*electricity_maps_access_key' },
        ...tokenNames('electricitymap'),
        { named: '*electricitymap_secret' },
        { named: '*electricitymap_api_secret' },
        { named: '*electricitymap_access_key' },
        ...tokenNames('co2signal'),
        { named: '*co2signal_secret' },
        { named: '*co2signal_api_secret' },
        { named: '*co2signal_access_key' },
      ],
      carriers: [{ header: 'auth-token', value: '{key}' }],
      manual: {
        page: 'https://api-portal.electricitymaps.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
