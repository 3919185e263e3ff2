import type { Service } from '../model/service.ts'

/** API keys: `secret_live_`, 10 to 20 letters and digits, `.` and 20 to 60 letters and digits, as samples look. */
export const adapty = {
  id: 'adapty',
  name: 'Adapty',
  docs: 'https://adapty.io/docs/',
  hosts: ['api.adapty.io', 'api-admin.adapty.io'],
  keys: {
    'adapty-api-key': {
      name: 'Adapty API key',
      shape: ['secret_live_', { base62: [10, 20] }, '.', { base62: [20, 60] }],
      carriers: [{ header: 'Authorization', value: 'Api-Key {key}' }],
      manual: { page: 'https://adapty.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
