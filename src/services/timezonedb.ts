import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 12 capital letters and digits, as samples look. */
export const timezonedb = {
  id: 'timezonedb',
  name: 'TimeZoneDB',
  docs: 'https://timezonedb.com/api',
  hosts: ['api.timezonedb.com'],
  keys: {
    'timezonedb-api-key': {
      name: 'TimeZoneDB API key',
      shape: [{ base36upper: 12 }],
      beside: [...apiKeyNames('timezonedb'), { word: 'api.timezonedb.com', within: 160 }],
      manual: {
        page: 'https://timezonedb.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
