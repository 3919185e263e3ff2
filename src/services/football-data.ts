import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const footballData = {
  id: 'football-data',
  name: 'football-data.org',
  docs: 'https://www.football-data.org/documentation/quickstart',
  hosts: ['api.football-data.org'],
  keys: {
    'football-data-token': {
      name: 'football-data.org API token',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('football_data', 'footballdata', 'football_data_org'),
        { word: 'api.football-data.org', within: 160 },
      ],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://www.football-data.org/documentation/quickstart',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
