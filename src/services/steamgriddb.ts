import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const steamgriddb = {
  id: 'steamgriddb',
  name: 'SteamGridDB',
  docs: 'https://www.steamgriddb.com/api/v2',
  hosts: ['www.steamgriddb.com'],
  keys: {
    'steamgriddb-api-key': {
      name: 'SteamGridDB API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*steamgriddb_api_key' },
        { named: '*steamgriddb_key' },
        { named: '*steamgriddb_token' },
        { named: '*steamgriddb_api_token' },
        { named: '*steamgriddb_access_token' },
        { named: '*steamgriddb_secret' },
        { named: '*steamgriddb_api_secret' },
        { named: '*steamgriddb_access_key' },
        { named: '*sgdb_api_key' },
        { named: '*sgdb_key' },
        { named: '*sgdb_token' },
        { named: '*sgdb_api_token' },
        { named: '*sgdb_access_token' },
        { named: '*sgdb_secret' },
        { named: '*sgdb_api_secret' },
        { named: '*sgdb_access_key' },
        { word: 'www.steamgriddb.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.steamgriddb.com/api/v2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
