import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 32 letters and digits, as samples look. */
export const decentro = {
  id: 'decentro',
  name: 'Decentro',
  docs: 'https://docs.decentro.tech/',
  hosts: ['in.decentro.tech', 'in.staging.decentro.tech'],
  keys: {
    'decentro-client-secret': {
      name: 'Decentro client secret',
      shape: [{ base62: 32 }],
      beside: [...secretNames('decentro')],
      manual: {
        page: 'https://docs.decentro.tech/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: moves money and verifies people.',
    },
  },
} as const satisfies Service
