import type { Service } from '../model/service.ts'

/** API keys: `live_` or `test_`, as the page says, and 27 letters and digits, as samples look. */
export const columnBank = {
  id: 'column-bank',
  name: 'Column (bank)',
  docs: 'https://column.com/docs/workingwithapi',
  hosts: ['api.column.com'],
  keys: {
    'column-bank-api-key': {
      name: 'Column (bank) API key',
      source: 'https://column.com/docs/workingwithapi',
      shape: [{ oneOf: ['live_', 'test_'] }, { base62: 27 }],
      beside: [{ named: '*column_bank_api_key' }, { named: '*column_api_key' }],
      carriers: [{ basic: ':{key}' }],
      manual: { page: 'https://column.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
