import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const sportsdataIo = {
  id: 'sportsdata-io',
  name: 'SportsDataIO',
  docs: 'https://sportsdata.io/developers/api-documentation',
  hosts: ['api.sportsdata.io', 'fly.sportsdata.io'],
  keys: {
    'sportsdata-io-key': {
      name: 'SportsDataIO API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('sportsdata', 'sportsdataio', 'sportsdata_io', 'sports_data'),
        { word: 'api.sportsdata.io', within: 160 },
      ],
      carriers: [{ header: 'Ocp-Apim-Subscription-Key', value: '{key}' }, { query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://sportsdata.io/developers/api-documentation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
