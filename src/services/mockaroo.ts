import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('mockaroo'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.mockaroo.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
