import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const opendota = {
  id: 'opendota',
  name: 'OpenDota',
  docs: 'https://docs.opendota.com/',
  hosts: ['api.opendota.com'],
  keys: {
    'opendota-api-key': {
      name: 'OpenDota API key',
      shape: uuid,
      beside: [...apiKeyNames('opendota')],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.opendota.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses calls that the owner pays for.',
    },
  },
} as const satisfies Service
