import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 16 letters and digits, as samples look. */
export const mendeley = {
  id: 'mendeley',
  name: 'Mendeley',
  docs: 'https://dev.mendeley.com/',
  hosts: ['api.mendeley.com'],
  keys: {
    'mendeley-client-secret': {
      name: 'Mendeley client secret',
      shape: [{ base62: 16 }],
      beside: [...secretNames('mendeley')],
      manual: {
        page: 'https://dev.mendeley.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With a user’s consent: reads and changes libraries.',
    },
  },
} as const satisfies Service
