import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const kairos = {
  id: 'kairos',
  name: 'Kairos',
  docs: 'https://www.kairos.com/docs/',
  hosts: ['api.kairos.com'],
  keys: {
    'kairos-api-key': {
      name: 'Kairos API key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*kairos_app_key' }, ...apiKeyNames('kairos'), { word: 'api.kairos.com', within: 160 }],
      carriers: [{ header: 'app_key', value: '{key}' }],
      manual: {
        page: 'https://www.kairos.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
