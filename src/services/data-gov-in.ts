import type { Service } from '../model/service.ts'

/** API keys: `579b464db66ec23bdd000001` and 32 hexadecimal digits, as samples look. */
export const dataGovIn = {
  id: 'data-gov-in',
  name: 'data.gov.in',
  docs: 'https://www.data.gov.in/apis',
  hosts: ['api.data.gov.in'],
  keys: {
    'data-gov-in-key': {
      name: 'data.gov.in API key',
      shape: ['579b464db66ec23bdd000001', { hex: 32 }],
      carriers: [{ query: 'api-key' }],
      access: 'read',
      manual: { page: 'https://www.data.gov.in/apis', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
