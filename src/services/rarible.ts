import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const rarible = {
  id: 'rarible',
  name: 'Rarible',
  docs: 'https://docs.rarible.org/',
  hosts: ['api.rarible.org'],
  keys: {
    'rarible-api-key': {
      name: 'Rarible API key',
      shape: uuid,
      beside: [...apiKeyNames('rarible')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.rarible.org/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
