import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const modernmt = {
  id: 'modernmt',
  name: 'ModernMT',
  docs: 'https://www.modernmt.com/api/',
  hosts: ['api.modernmt.com'],
  keys: {
    'modernmt-api-key': {
      name: 'ModernMT API key',
      shape: uuidAny,
      beside: [...apiKeyNames('modernmt', 'mmt'), { word: 'api.modernmt.com', within: 160 }],
      carriers: [{ header: 'MMT-ApiKey', value: '{key}' }],
      manual: {
        page: 'https://www.modernmt.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
