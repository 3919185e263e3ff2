import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/** Client secrets: 64 hexadecimal digits, as samples look. */
export const hostaway = {
  id: 'hostaway',
  name: 'Hostaway',
  docs: 'https://api.hostaway.com/documentation',
  hosts: ['api.hostaway.com'],
  keys: {
    'hostaway-client-secret': {
      name: 'Hostaway client secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('hostaway'), ...apiKeyNames('hostaway')],
      manual: {
        page: 'https://api.hostaway.com/documentation',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With the account’s id: reads guests, changes reservations.',
    },
  },
} as const satisfies Service
