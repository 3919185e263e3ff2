import type { Service } from '../model/service.ts'

/** Client secrets: `cfsk_ma_`, `prod_` or `test_`, 32 hexadecimal digits, `_` and 8 more, as samples look. */
export const cashfree = {
  id: 'cashfree',
  name: 'Cashfree',
  docs: 'https://www.cashfree.com/docs/api-reference/authentication',
  hosts: ['api.cashfree.com', 'sandbox.cashfree.com'],
  keys: {
    'cashfree-client-secret': {
      name: 'Cashfree client secret',
      shape: ['cfsk_ma_', { oneOf: ['prod_', 'test_'] }, { hex: 32 }, '_', { hex: 8 }],
      carriers: [{ header: 'x-client-secret', value: '{key}' }],
      manual: {
        page: 'https://merchant.cashfree.com/merchants/pg/developers/api-keys',
        steps: ['Developers, API keys', 'Delete the key'],
      },
      reach: 'With its id: takes and refunds payments.',
    },
  },
} as const satisfies Service
