import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const dwellir = {
  id: 'dwellir',
  name: 'Dwellir',
  docs: 'https://www.dwellir.com/docs',
  hosts: ['*.n.dwellir.com', '*.dwellir.com'],
  keys: {
    'dwellir-api-key': {
      name: 'Dwellir API key',
      shape: uuid,
      beside: [...apiKeyNames('dwellir')],
      manual: {
        page: 'https://www.dwellir.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
