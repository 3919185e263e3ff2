import type { Service } from '../model/service.ts'

/** API tokens begin with `v2.public.eyJ`, as the page shows them (PASETO); the length is that of samples. */
export const unitFinance = {
  id: 'unit-finance',
  name: 'Unit (banking)',
  docs: 'https://www.unit.co/docs/',
  hosts: ['api.s.unit.sh', 'api.unit.co'],
  keys: {
    'unit-finance-api-key': {
      name: 'Unit (banking) API key',
      source: 'https://unit.co/docs/api/using-the-api/',
      shape: ['v2.public.eyJ', { base64url: [150, 800] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.unit.co/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
