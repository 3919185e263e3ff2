import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 128 letters and digits, as samples look. */
export const drchrono = {
  id: 'drchrono',
  name: 'DrChrono',
  docs: 'https://app.drchrono.com/api-docs/',
  hosts: ['app.drchrono.com', 'drchrono.com'],
  keys: {
    'drchrono-client-secret': {
      name: 'DrChrono client secret',
      shape: [{ base62: 128 }],
      beside: [...secretNames('drchrono')],
      manual: {
        page: 'https://app.drchrono.com/api-docs/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With a user’s consent: reads patients’ records.',
    },
  },
} as const satisfies Service
