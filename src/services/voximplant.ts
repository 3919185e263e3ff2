import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const voximplant = {
  id: 'voximplant',
  name: 'Voximplant',
  docs: 'https://voximplant.com/docs/references/httpapi',
  hosts: ['api.voximplant.com'],
  keys: {
    'voximplant-api-key': {
      name: 'Voximplant API key',
      shape: uuid,
      beside: [...apiKeyNames('voximplant', 'voximplant_management'), { word: 'api.voximplant.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://voximplant.com/docs/references/httpapi',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Places calls at the owner’s cost.',
    },
  },
} as const satisfies Service
