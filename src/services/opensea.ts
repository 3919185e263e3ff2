import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const opensea = {
  id: 'opensea',
  name: 'OpenSea',
  docs: 'https://docs.opensea.io/reference/api-keys',
  hosts: ['api.opensea.io'],
  keys: {
    'opensea-api-key': {
      name: 'OpenSea API key',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['opensea', 'open_sea'], ['_api_key', '_key', '_token', '_apikey']),
        { word: 'api.opensea.io', within: 200 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://opensea.io/settings/developer', steps: ['Settings, Developer', 'Delete the key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
