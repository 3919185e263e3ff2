import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `$2a$10$` or `$2b$10$` and 53 unreserved characters, as samples look. */
export const jsonbin = {
  id: 'jsonbin',
  name: 'JSONBin',
  docs: 'https://jsonbin.io/api-reference',
  hosts: ['api.jsonbin.io'],
  keys: {
    'jsonbin-api-key': {
      name: 'JSONBin API key',
      shape: [{ oneOf: ['$2a$10$', '$2b$10$'] }, { unreserved: 53 }],
      beside: [
        ...apiKeyNames('jsonbin'),
        { named: '*jsonbin_master_key' },
        { named: '*jsonbin_x_master_key' },
        { named: '*X-Master-Key' },
        { named: '*X-Access-Key' },
        { named: '*secret-key' },
      ],
      carriers: [{ header: 'X-Master-Key', value: '{key}' }],
      manual: {
        page: 'https://jsonbin.io/api-reference',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the owner’s bins.',
    },
  },
} as const satisfies Service
