import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*voximplant_api_key' },
        { named: '*voximplant_key' },
        { named: '*voximplant_token' },
        { named: '*voximplant_api_token' },
        { named: '*voximplant_access_token' },
        { named: '*voximplant_secret' },
        { named: '*voximplant_api_secret' },
        { named: '*voximplant_access_key' },
        { named: '*voximplant_management_api_key' },
        { named: '*voximplant_management_key' },
        { named: '*voximplant_management_token' },
        { named: '*voximplant_management_api_token' },
        { named: '*voximplant_management_access_token' },
        { named: '*voximplant_management_secret' },
        { named: '*voximplant_management_api_secret' },
        { named: '*voximplant_management_access_key' },
        { word: 'api.voximplant.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://voximplant.com/docs/references/httpapi',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Places calls at the owner’s cost.',
    },
  },
} as const satisfies Service
