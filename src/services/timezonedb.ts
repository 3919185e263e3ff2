import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*timezonedb_api_key' },
        { named: '*timezonedb_key' },
        { named: '*timezonedb_token' },
        { named: '*timezonedb_api_token' },
        { named: '*timezonedb_access_token' },
        { named: '*timezonedb_secret' },
        { named: '*timezonedb_api_secret' },
        { named: '*timezonedb_access_key' },
        { word: 'api.timezonedb.com', within: 160 },
      ],
      manual: {
        page: 'https://timezonedb.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
