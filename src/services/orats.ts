import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens: a UUID, as samples look. */
export const orats = {
  id: 'orats',
  name: 'ORATS',
  docs: 'https://docs.orats.io/',
  hosts: ['api.orats.io'],
  keys: {
    'orats-api-token': {
      name: 'ORATS API token',
      shape: uuid,
      beside: [...tokenNames('orats')],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://docs.orats.io/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Reads the data that the owner pays for.',
    },
  },
} as const satisfies Service
