import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const lusha = {
  id: 'lusha',
  name: 'Lusha',
  docs: 'https://docs.lusha.com/',
  hosts: ['api.lusha.com'],
  keys: {
    'lusha-api-key': {
      name: 'Lusha API key',
      shape: uuid,
      beside: [...apiKeyNames('lusha'), { word: 'api.lusha.com', within: 160 }],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: { page: 'https://docs.lusha.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
