import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const coreAc = {
  id: 'core-ac',
  name: 'CORE (papers)',
  docs: 'https://api.core.ac.uk/docs/v3',
  hosts: ['api.core.ac.uk'],
  keys: {
    'core-ac-api-key': {
      name: 'CORE (papers) API key',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('core_ac', 'core_ac_uk', 'core_papers'),
        { named: '*core_api_key' },
        { word: 'api.core.ac.uk', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.core.ac.uk/docs/v3',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
