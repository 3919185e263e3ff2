import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 32 hexadecimal digits, as samples look. */
export const teamleader = {
  id: 'teamleader',
  name: 'Teamleader',
  docs: 'https://developer.focus.teamleader.eu/',
  hosts: ['api.focus.teamleader.eu', 'focus.teamleader.eu'],
  keys: {
    'teamleader-client-secret': {
      name: 'Teamleader client secret',
      shape: [{ hex: 32 }],
      beside: [...secretNames('teamleader')],
      manual: {
        page: 'https://developer.focus.teamleader.eu/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With a user’s consent: reads and changes customers and deals.',
    },
  },
} as const satisfies Service
