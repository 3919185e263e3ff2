import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const seon = {
  id: 'seon',
  name: 'SEON',
  docs: 'https://docs.seon.io/',
  hosts: ['api.seon.io'],
  keys: {
    'seon-api-key': {
      name: 'SEON API key',
      shape: uuid,
      beside: [...apiKeyNames('seon'), { named: '*seon_license_key' }, { word: 'api.seon.io', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.seon.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
