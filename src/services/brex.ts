import type { Service } from '../model/service.ts'

/** User tokens: `bxt_` and letters and digits, as in the page’s sample; 40 to 60 of them are looked at. */
export const brex = {
  id: 'brex',
  name: 'Brex',
  docs: 'https://developer.brex.com/docs/authentication',
  hosts: ['platform.brexapis.com', 'api.brex.com'],
  keys: {
    'brex-api-key': {
      name: 'Brex API key',
      source: 'https://developer.brex.com/docs/authentication',
      shape: ['bxt_', { base62: [40, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.brex.com/settings/developer', steps: ['Find the token by its name', 'Revoke it'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
