import type { Service } from '../model/service.ts'

/** API keys: 8 hexadecimal digits, as samples look. */
export const mockaroo = {
  id: 'mockaroo',
  name: 'Mockaroo',
  docs: 'https://www.mockaroo.com/docs',
  hosts: ['api.mockaroo.com', 'my.api.mockaroo.com'],
  keys: {
    'mockaroo-api-key': {
      name: 'Mockaroo API key',
      shape: [{ hex: 8 }],
      beside: [
        { named: '*mockaroo_api_key' },
        { named: '*mockaroo_key' },
        { named: '*mockaroo_token' },
        { named: '*mockaroo_api_token' },
        { named: '*mockaroo_access_token' },
        { named: '*mockaroo_secret' },
        { named: '*mockaroo_api_secret' },
        { named: '*mockaroo_access_key' },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.mockaroo.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
