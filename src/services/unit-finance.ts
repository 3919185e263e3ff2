import type { Service } from '../model/service.ts'

/** API keys: `v2.public.` and 150 to 600 characters of URL-safe base64, as samples look. */
export const unitFinance = {
  id: 'unit-finance',
  name: 'Unit (banking)',
  docs: 'https://www.unit.co/docs/',
  hosts: ['api.s.unit.sh', 'api.unit.co'],
  keys: {
    'unit-finance-api-key': {
      name: 'Unit (banking) API key',
      shape: ['v2.public.', { base64url: [150, 600] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.unit.co/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
