import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const walkScore = {
  id: 'walk-score',
  name: 'Walk Score',
  docs: 'https://www.walkscore.com/professional/api.php',
  hosts: ['api.walkscore.com'],
  keys: {
    'walk-score-api-key': {
      name: 'Walk Score API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('walkscore'), { named: '*walkscore_wsapikey' }, { word: 'api.walkscore.com', within: 160 }],
      carriers: [{ query: 'wsapikey' }],
      manual: {
        page: 'https://www.walkscore.com/professional/api.php',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads houses and what is known of them, at the owner’s cost.',
    },
  },
} as const satisfies Service
