import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const voluum = {
  id: 'voluum',
  name: 'Voluum',
  docs: 'https://developers.voluum.com/',
  hosts: ['api.voluum.com'],
  keys: {
    'voluum-api-key': {
      name: 'Voluum API key',
      shape: uuid,
      beside: [...apiKeyNames('voluum'), { word: 'api.voluum.com', within: 160 }],
      manual: {
        page: 'https://developers.voluum.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
