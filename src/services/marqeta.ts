import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const marqeta = {
  id: 'marqeta',
  name: 'Marqeta',
  docs: 'https://www.marqeta.com/docs',
  hosts: ['sandbox-api.marqeta.com', '*.marqeta.com'],
  keys: {
    'marqeta-api-key': {
      name: 'Marqeta API key',
      shape: uuid,
      beside: [
        { named: '*marqeta_admin_access_token' },
        ...tokenNames('marqeta'),
        { named: '*marqeta_application_token' },
        { word: 'sandbox-api.marqeta.com', within: 160 },
      ],
      manual: {
        page: 'https://www.marqeta.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
