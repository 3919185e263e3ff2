import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 12 to 16 small letters and digits are looked at. */
export const cleantalk = {
  id: 'cleantalk',
  name: 'CleanTalk',
  docs: 'https://cleantalk.org/help/api-main',
  hosts: ['moderate.cleantalk.org', 'api.cleantalk.org'],
  keys: {
    'cleantalk-api-key': {
      name: 'CleanTalk API key',
      shape: [{ base36: [12, 16] }],
      beside: [...apiKeyNames('cleantalk'), { named: '*cleantalk_auth_key' }],
      manual: {
        page: 'https://cleantalk.org/help/api-main',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
