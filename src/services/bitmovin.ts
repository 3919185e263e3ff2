import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const bitmovin = {
  id: 'bitmovin',
  name: 'Bitmovin',
  docs: 'https://developer.bitmovin.com/',
  hosts: ['api.bitmovin.com'],
  keys: {
    'bitmovin-api-key': {
      name: 'Bitmovin API key',
      shape: uuid,
      beside: [...apiKeyNames('bitmovin'), { word: 'api.bitmovin.com', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.bitmovin.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
