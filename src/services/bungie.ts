import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bungie = {
  id: 'bungie',
  name: 'Bungie',
  docs: 'https://github.com/Bungie-net/api/wiki/OAuth-Documentation',
  hosts: ['www.bungie.net'],
  keys: {
    'bungie-api-key': {
      name: 'Bungie API key',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['bungie', 'bungie_net'], ['_api_key', '_key', '_token', '_apikey']),
        { named: '*destiny_api_key' },
        { word: 'bungie.net/Platform', within: 200 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://www.bungie.net/en/Application', steps: ['Open the application', 'Make a new API key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
