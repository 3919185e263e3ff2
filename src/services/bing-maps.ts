import type { Service } from '../model/service.ts'

/** Keys have 64 characters of base64url, says the page; that they begin with `A` is as samples look. */
export const bingMaps = {
  id: 'bing-maps',
  name: 'Bing Maps',
  docs: 'https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key',
  hosts: ['dev.virtualearth.net', '*.virtualearth.net'],
  keys: {
    'bing-maps-key': {
      name: 'Bing Maps key',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-microsoft-bing-maps-key',
      shape: ['A', { base64url: 63 }],
      beside: [
        { named: '*bing_maps_key' },
        { named: '*bing_maps_api_key' },
        { named: '*bing_maps_token' },
        { named: '*bing_maps_credentials' },
        { named: '*bing_maps_apikey' },
        { named: '*bing_map_key' },
        { named: '*bing_map_api_key' },
        { named: '*bing_map_token' },
        { named: '*bing_map_credentials' },
        { named: '*bing_map_apikey' },
        { named: '*bingmaps_key' },
        { named: '*bingmaps_api_key' },
        { named: '*bingmaps_token' },
        { named: '*bingmaps_credentials' },
        { named: '*bingmaps_apikey' },
        { word: 'virtualearth.net', within: 200 },
      ],
      access: 'read',
      manual: { page: 'https://www.bingmapsportal.com/Application', steps: ['My keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
