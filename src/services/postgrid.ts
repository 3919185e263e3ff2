import type { Service } from '../model/service.ts'

/** Keys: `live_sk_` or `test_sk_` and 22 characters of base 58, as samples look. */
export const postgrid = {
  id: 'postgrid',
  name: 'PostGrid',
  docs: 'https://docs.postgrid.com/',
  hosts: ['api.postgrid.com'],
  keys: {
    'postgrid-api-key': {
      name: 'PostGrid API key',
      shape: [{ oneOf: ['live_sk_', 'test_sk_'] }, { base58: 22 }],
      // Others write `live_sk_`, too, with more or fewer characters behind it.
      shared: true,
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.postgrid.com/', steps: ['Dashboard, Settings', 'Roll the key'] },
      reach: 'Prints and posts letters and cheques at the owner’s cost.',
    },
  },
} as const satisfies Service
