import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const sentinelHub = {
  id: 'sentinel-hub',
  name: 'Sentinel Hub',
  docs: 'https://docs.sentinel-hub.com/',
  hosts: ['services.sentinel-hub.com', 'sh.dataspace.copernicus.eu'],
  keys: {
    'sentinel-hub-api-key': {
      name: 'Sentinel Hub API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*sentinel_hub_secret' },
        { named: '*sentinel_hub_client_secret' },
        { named: 'sh_client_secret' },
        { named: '*sentinelhub_client_secret' },
        { named: '*sentinel_hub_api_secret' },
        { named: '*sentinel_hub_app_secret' },
        ...secretNames('copernicus', 'cdse'),
        { word: 'services.sentinel-hub.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.sentinel-hub.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
