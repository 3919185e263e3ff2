import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const offcloud = {
  id: 'offcloud',
  name: 'Offcloud',
  docs: 'https://offcloud.com/api',
  hosts: ['offcloud.com'],
  keys: {
    'offcloud-api-key': {
      name: 'Offcloud API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('offcloud')],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://offcloud.com/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s account, and reads its files.',
    },
  },
} as const satisfies Service
