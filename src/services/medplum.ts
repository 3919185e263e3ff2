import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 64 hexadecimal digits, as samples look. */
export const medplum = {
  id: 'medplum',
  name: 'Medplum',
  docs: 'https://www.medplum.com/docs/auth/client-credentials',
  hosts: ['api.medplum.com'],
  selfHosted: true,
  keys: {
    'medplum-client-secret': {
      name: 'Medplum client secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('medplum')],
      manual: {
        page: 'https://www.medplum.com/docs/auth/client-credentials',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: reads and changes patients’ records.',
    },
  },
} as const satisfies Service
