import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: `rutter_` and 20 characters of URL-safe base64, as samples look. */
export const rutter = {
  id: 'rutter',
  name: 'Rutter',
  docs: 'https://docs.rutter.com/',
  hosts: ['production.rutterapi.com', 'sandbox.rutterapi.com'],
  keys: {
    'rutter-api-key': {
      name: 'Rutter API key',
      shape: ['rutter_', { base64url: 20 }],
      beside: [
        ...secretNames('rutter'),
        { named: '*rutter_api_key' },
        { named: '*rutter_key' },
        { named: '*rutter_token' },
        { named: '*rutter_api_token' },
        { named: '*rutter_access_token' },
        { named: '*rutter_access_key' },
      ],
      manual: { page: 'https://docs.rutter.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
