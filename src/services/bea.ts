import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const bea = {
  id: 'bea',
  name: 'Bureau of Economic Analysis',
  docs: 'https://apps.bea.gov/api/',
  hosts: ['apps.bea.gov'],
  keys: {
    'bea-api-key': {
      name: 'Bureau of Economic Analysis API key',
      shape: uuidAny,
      beside: [
        ...apiKeyNames('bea'),
        { named: '*bea_user_id' },
        ...apiKeyNames('bea_gov'),
        { named: '*bea_gov_user_id' },
        { word: 'apps.bea.gov', within: 160 },
      ],
      carriers: [{ query: 'UserID' }],
      manual: { page: 'https://apps.bea.gov/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
