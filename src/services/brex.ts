import type { Service } from '../model/service.ts'

/** API keys: `bxt_` and 40 to 60 letters and digits, as samples look. */
export const brex = {
  id: 'brex',
  name: 'Brex',
  docs: 'https://developer.brex.com/',
  hosts: ['platform.brexapis.com', 'api.brex.com'],
  keys: {
    'brex-api-key': {
      name: 'Brex API key',
      shape: ['bxt_', { base62: [40, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.brex.com/settings/developer', steps: ['Find the token by its name', 'Revoke it'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
