import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 30 letters and digits, as samples look. */
export const apaleo = {
  id: 'apaleo',
  name: 'Apaleo',
  docs: 'https://apaleo.dev/',
  hosts: ['api.apaleo.com', 'identity.apaleo.com'],
  keys: {
    'apaleo-client-secret': {
      name: 'Apaleo client secret',
      shape: [{ base62: 30 }],
      beside: [...secretNames('apaleo')],
      manual: { page: 'https://apaleo.dev/', steps: ['Find where the client secret was made', 'End it there, and make another'] },
      reach: 'With its id: reads guests, changes reservations.',
    },
  },
} as const satisfies Service
