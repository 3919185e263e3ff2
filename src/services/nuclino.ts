import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const nuclino = {
  id: 'nuclino',
  name: 'Nuclino',
  docs: 'https://help.nuclino.com/',
  hosts: ['api.nuclino.com'],
  keys: {
    'nuclino-api-key': {
      name: 'Nuclino API key',
      shape: uuid,
      beside: [...apiKeyNames('nuclino'), { word: 'api.nuclino.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://help.nuclino.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
