import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const purpleair = {
  id: 'purpleair',
  name: 'PurpleAir',
  docs: 'https://api.purpleair.com/',
  hosts: ['api.purpleair.com'],
  keys: {
    'purpleair-api-key': {
      name: 'PurpleAir API key',
      shape: uuidAny,
      beside: [
        ...apiKeyNames('purpleair'),
        { named: '*purpleair_read_key' },
        { named: '*purpleair_write_key' },
        { word: 'api.purpleair.com', within: 160 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://api.purpleair.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
