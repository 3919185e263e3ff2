import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const goong = {
  id: 'goong',
  name: 'Goong',
  docs: 'https://docs.goong.io/',
  hosts: ['rsapi.goong.io', 'tiles.goong.io'],
  keys: {
    'goong-api-key': {
      name: 'Goong API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('goong', 'goong_maptiles')],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://docs.goong.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of maps and places.',
    },
  },
} as const satisfies Service
