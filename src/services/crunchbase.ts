import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** User keys: 32 hexadecimal digits. */
export const crunchbase = {
  id: 'crunchbase',
  name: 'Crunchbase',
  docs: 'https://data.crunchbase.com/docs/using-the-api',
  hosts: ['api.crunchbase.com'],
  keys: {
    'crunchbase-user-key': {
      name: 'Crunchbase user key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('crunchbase'), { named: '*crunchbase_user_key' }, { word: 'api.crunchbase.com', within: 160 }],
      carriers: [{ header: 'X-cb-user-key', value: '{key}' }, { query: 'user_key' }],
      access: 'read',
      manual: { page: 'https://api.crunchbase.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
