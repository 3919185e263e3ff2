import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 20 to 70 characters of base 32, as samples look. */
export const lancedb = {
  id: 'lancedb',
  name: 'LanceDB Cloud',
  docs: 'https://lancedb.github.io/lancedb/',
  hosts: ['*.api.lancedb.com'],
  keys: {
    'lancedb-api-key': {
      name: 'LanceDB Cloud API key',
      shape: ['sk_', { base32: [20, 70] }],
      beside: apiKeyNames('lancedb', 'lance'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://lancedb.github.io/lancedb/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
