import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 40 hexadecimal digits, as samples look. */
export const interswitch = {
  id: 'interswitch',
  name: 'Interswitch',
  docs: 'https://docs.interswitchgroup.com/',
  hosts: ['qa.interswitchng.com', 'saturn.interswitchng.com'],
  keys: {
    'interswitch-client-secret': {
      name: 'Interswitch client secret',
      shapes: [[{ hexUpper: 40 }], [{ base62: [16, 60] }]],
      beside: [...secretNames('interswitch')],
      manual: {
        page: 'https://docs.interswitchgroup.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: takes payments.',
    },
  },
} as const satisfies Service
