import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `$2b$10$`, 53 unreserved characters, `:` and a UUID, as samples look. */
export const stigg = {
  id: 'stigg',
  name: 'Stigg',
  docs: 'https://docs.stigg.io/',
  hosts: ['api.stigg.io', 'edge.api.stigg.io'],
  keys: {
    'stigg-api-key': {
      name: 'Stigg API key',
      shape: ['$2b$10$', { unreserved: 53 }, ':', ...uuid],
      beside: [{ named: '*stigg_server_api_key' }, ...apiKeyNames('stigg')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.stigg.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
