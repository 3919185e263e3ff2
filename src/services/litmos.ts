import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const litmos = {
  id: 'litmos',
  name: 'Litmos',
  docs: 'https://support.litmos.com/',
  hosts: ['api.litmos.com'],
  keys: {
    'litmos-api-key': {
      name: 'Litmos API key',
      shape: uuid,
      beside: [...apiKeyNames('litmos'), { word: 'api.litmos.com', within: 160 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://support.litmos.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
  },
} as const satisfies Service
