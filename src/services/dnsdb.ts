import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const dnsdb = {
  id: 'dnsdb',
  name: 'DNSDB (Farsight)',
  docs: 'https://docs.dnsdb.info/',
  hosts: ['api.dnsdb.info'],
  keys: {
    'dnsdb-api-key': {
      name: 'DNSDB (Farsight) API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('dnsdb', 'farsight', 'dnsdb_farsight'), { word: 'api.dnsdb.info', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.dnsdb.info/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
