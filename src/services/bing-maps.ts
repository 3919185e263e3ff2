import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(['bing_maps', 'bing_map', 'bingmaps'], ['_key', '_api_key', '_token', '_credentials', '_apikey']),
        { word: 'virtualearth.net', within: 200 },
      ],
      access: 'read',
      manual: { page: 'https://www.bingmapsportal.com/Application', steps: ['My keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
