import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** App secrets: 16 letters and digits, as samples look. */
export const n11 = {
  id: 'n11',
  name: 'n11',
  docs: 'https://magazadestek.n11.com/',
  hosts: ['api.n11.com'],
  keys: {
    'n11-app-secret': {
      name: 'n11 app secret',
      shape: [{ base62: 16 }],
      beside: [...secretNames('n11')],
      manual: {
        page: 'https://magazadestek.n11.com/',
        steps: ['Find where the app secret was made', 'End it there, and make another'],
      },
      reach: 'With its key: manages the shop’s goods and orders.',
    },
  },
} as const satisfies Service
