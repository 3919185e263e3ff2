import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 60 to 100 characters of base64, as samples look. */
export const nomba = {
  id: 'nomba',
  name: 'Nomba',
  docs: 'https://developer.nomba.com/',
  hosts: ['api.nomba.com', 'sandbox.nomba.com'],
  keys: {
    'nomba-client-secret': {
      name: 'Nomba client secret',
      shape: [{ base64: [60, 100] }],
      beside: [...secretNames('nomba')],
      manual: {
        page: 'https://developer.nomba.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: moves money.',
    },
  },
} as const satisfies Service
