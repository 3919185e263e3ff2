import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*people_data_labs_api_key' },
        { named: '*people_data_labs_key' },
        { named: '*people_data_labs_token' },
        { named: '*people_data_labs_secret' },
        { named: '*peopledatalabs_api_key' },
        { named: '*peopledatalabs_key' },
        { named: '*peopledatalabs_token' },
        { named: '*peopledatalabs_secret' },
        { named: '*pdl_api_key' },
        { named: '*pdl_key' },
        { named: '*pdl_token' },
        { named: '*pdl_secret' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'api_key' }],
      access: 'read',
      manual: { page: 'https://dashboard.peopledatalabs.com/api-keys', steps: ['API keys', 'Regenerate the key'] },
      reach: 'Reads data of persons at the cost of the account.',
    },
  },
} as const satisfies Service
