import type { Service } from '../model/service.ts'

/** API keys begin with `creem_`, those for tests with `creem_test_`, as the pages say; 22 letters and digits follow in samples. */
export const creem = {
  id: 'creem',
  name: 'Creem',
  docs: 'https://docs.creem.io/api-reference/introduction',
  hosts: ['api.creem.io', 'test-api.creem.io', 'creem.io'],
  keys: {
    'creem-api-key': {
      name: 'Creem API key',
      source: 'https://docs.creem.io/api-reference/introduction',
      shapes: [
        ['creem_test_', { base62: [20, 32] }],
        ['creem_', { base62: [20, 32] }],
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://creem.io/dashboard/developers', steps: ['Developers, API keys', 'Delete the key'] },
      reach: 'Reads and changes products, customers and subscriptions of the store.',
    },
  },
} as const satisfies Service
