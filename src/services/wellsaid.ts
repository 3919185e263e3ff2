import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const wellsaid = {
  id: 'wellsaid',
  name: 'WellSaid Labs',
  docs: 'https://docs.wellsaidlabs.com/',
  hosts: ['api.wellsaidlabs.com'],
  keys: {
    'wellsaid-api-key': {
      name: 'WellSaid Labs API key',
      shape: uuid,
      beside: [...apiKeyNames('wellsaid', 'wellsaidlabs'), { word: 'api.wellsaidlabs.com', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.wellsaidlabs.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
