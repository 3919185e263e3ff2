import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys have 64 hex digits, as samples look. */
export const peopleDataLabs = {
  id: 'people-data-labs',
  name: 'People Data Labs',
  docs: 'https://docs.peopledatalabs.com/docs/authentication',
  hosts: ['api.peopledatalabs.com', 'dashboard.peopledatalabs.com'],
  keys: {
    'people-data-labs-api-key': {
      name: 'People Data Labs API key',
      shape: [{ hex: 64 }],
      beside: named(['people_data_labs', 'peopledatalabs', 'pdl'], ['_api_key', '_key', '_token', '_secret']),
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'api_key' }],
      access: 'read',
      manual: { page: 'https://dashboard.peopledatalabs.com/api-keys', steps: ['API keys', 'Regenerate the key'] },
      reach: 'Reads data of persons at the cost of the account.',
    },
  },
} as const satisfies Service
