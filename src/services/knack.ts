import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const knack = {
  id: 'knack',
  name: 'Knack',
  docs: 'https://docs.knack.com/',
  hosts: ['api.knack.com'],
  keys: {
    'knack-api-key': {
      name: 'Knack API key',
      shape: uuid,
      beside: [...apiKeyNames('knack'), { word: 'api.knack.com', within: 160 }],
      carriers: [{ header: 'X-Knack-REST-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.knack.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes data of the app.',
    },
  },
} as const satisfies Service
