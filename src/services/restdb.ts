import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('restdb'), { word: 'restdb.io', within: 160 }],
      carriers: [{ header: 'x-apikey', value: '{key}' }],
      manual: { page: 'https://restdb.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
