import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const greip = {
  id: 'greip',
  name: 'Greip',
  docs: 'https://docs.greip.io/',
  hosts: ['greipapi.com', 'gregeoip.com'],
  keys: {
    'greip-api-token': {
      name: 'Greip API token',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('greip')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.greip.io/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
