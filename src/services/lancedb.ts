import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: `ldb_`, as the client’s own examples have it, or `sk_` and 20 to 70 characters of base 32; this, and all lengths,
 * rest on samples.
 */
export const lancedb = {
  id: 'lancedb',
  name: 'LanceDB Cloud',
  docs: 'https://lancedb.github.io/lancedb/',
  hosts: ['*.api.lancedb.com'],
  keys: {
    'lancedb-api-key': {
      name: 'LanceDB Cloud API key',
      source:
        'https://github.com/lancedb/lancedb/blob/0093bc8179e6161c71264e092c698877ce9cbab3/python/python/lancedb/__init__.py',
      shapes: [
        ['ldb_', { base62: [20, 90] }],
        ['sk_', { base32: [20, 70] }],
      ],
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
