import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const ecowitt = {
  id: 'ecowitt',
  name: 'Ecowitt',
  docs: 'https://doc.ecowitt.net/',
  hosts: ['api.ecowitt.net'],
  keys: {
    'ecowitt-api-key': {
      name: 'Ecowitt API key',
      shape: uuid,
      beside: [...apiKeyNames('ecowitt')],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://doc.ecowitt.net/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'With the application’s key: reads the owner’s weather stations.',
    },
  },
} as const satisfies Service
