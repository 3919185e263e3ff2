import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens: a UUID, as the page shows. */
export const habitica = {
  id: 'habitica',
  name: 'Habitica',
  docs: 'https://habitica.com/apidoc/',
  hosts: ['habitica.com'],
  keys: {
    'habitica-api-token': {
      name: 'Habitica API token',
      shape: uuid,
      beside: [...tokenNames('habitica')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://habitica.com/apidoc/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Does all that its user may.',
    },
  },
} as const satisfies Service
