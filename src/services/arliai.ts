import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const arliai = {
  id: 'arliai',
  name: 'Arli AI',
  docs: 'https://www.arliai.com/docs',
  hosts: ['api.arliai.com'],
  keys: {
    'arliai-api-key': {
      name: 'Arli AI API key',
      shape: uuid,
      beside: [...apiKeyNames('arliai', 'arli'), { word: 'api.arliai.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.arliai.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
