import type { Service } from '../model/service.ts'

/**
 * API keys of a site begin with `live_` or `test_`, which others’ do, too; the length is that of samples. The user’s name
 * of Basic is the key, the password is empty.
 */
export const chargebee = {
  id: 'chargebee',
  name: 'Chargebee',
  docs: 'https://apidocs.chargebee.com/docs/api/auth',
  hosts: ['*.chargebee.com'],
  keys: {
    'chargebee-api-key': {
      name: 'Chargebee API key',
      source: 'https://github.com/chargebee/chargebee-typescript/blob/c1b0fbf0db9668aae73ea8c04b77a92ceaae8654/README.md',
      shape: [{ oneOf: ['live_', 'test___dev__', 'test_'] }, { base62: [24, 64] }],
      beside: [
        { named: '*chargebee_api_key' },
        { named: '*chargebee_key' },
        { named: '*cb_api_key' },
        { word: 'chargebee', within: 200 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://app.chargebee.com/api_keys',
        steps: ['Settings, Configure Chargebee, API Keys', 'Delete the key'],
      },
      reach: 'Reads customers and invoices, refunds and changes subscriptions; read-only keys read.',
    },
  },
} as const satisfies Service
