import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as the page’s example has. */
export const maptiler = {
  id: 'maptiler',
  name: 'MapTiler',
  docs: 'https://docs.maptiler.com/cloud/api/authentication-key/',
  hosts: ['api.maptiler.com'],
  keys: {
    'maptiler-api-key': {
      name: 'MapTiler API key',
      source: 'https://docs.maptiler.com/cloud/api/maps/',
      shape: [{ base62: 20 }],
      beside: [
        ...named(['maptiler', 'map_tiler'], ['_api_key', '_key', '_token', '_access_token']),
        { word: 'api.maptiler.com', within: 120 },
      ],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://cloud.maptiler.com/account/keys/', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s credits.',
    },
  },
} as const satisfies Service
