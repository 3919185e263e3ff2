import type { Service } from '../model/service.ts'

/** API keys: 24 hexadecimal digits, as samples look. */
export const restdb = {
  id: 'restdb',
  name: 'restdb.io',
  docs: 'https://restdb.io/docs/',
  hosts: ['*.restdb.io'],
  keys: {
    'restdb-api-key': {
      name: 'restdb.io API key',
      shape: [{ hex: 24 }],
      beside: [
        { named: '*restdb_api_key' },
        { named: '*restdb_key' },
        { named: '*restdb_token' },
        { named: '*restdb_api_token' },
        { named: '*restdb_access_token' },
        { named: '*restdb_secret' },
        { named: '*restdb_api_secret' },
        { named: '*restdb_access_key' },
        { word: 'restdb.io', within: 160 },
      ],
      carriers: [{ header: 'x-apikey', value: '{key}' }],
      manual: { page: 'https://restdb.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
