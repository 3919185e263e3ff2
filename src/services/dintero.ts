import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Client secrets: a UUID, as samples look. */
export const dintero = {
  id: 'dintero',
  name: 'Dintero',
  docs: 'https://docs.dintero.com/',
  hosts: ['checkout.dintero.com', 'api.dintero.com'],
  keys: {
    'dintero-client-secret': {
      name: 'Dintero client secret',
      shape: uuid,
      beside: [...secretNames('dintero')],
      manual: {
        page: 'https://docs.dintero.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: takes and refunds payments.',
    },
  },
} as const satisfies Service
