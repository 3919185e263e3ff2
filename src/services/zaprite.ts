import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const zaprite = {
  id: 'zaprite',
  name: 'Zaprite',
  docs: 'https://api.zaprite.com/',
  hosts: ['api.zaprite.com'],
  keys: {
    'zaprite-api-key': {
      name: 'Zaprite API key',
      shape: uuid,
      beside: [...apiKeyNames('zaprite')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://api.zaprite.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Asks for payments in the merchant’s name.',
    },
  },
} as const satisfies Service
