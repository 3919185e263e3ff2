import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const nutritionix = {
  id: 'nutritionix',
  name: 'Nutritionix',
  docs: 'https://developer.nutritionix.com/',
  hosts: ['trackapi.nutritionix.com', 'api.nutritionix.com'],
  keys: {
    'nutritionix-api-key': {
      name: 'Nutritionix API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('nutritionix'),
        { named: '*nutritionix_app_key' },
        { word: 'trackapi.nutritionix.com', within: 160 },
      ],
      carriers: [{ header: 'x-app-key', value: '{key}' }],
      manual: {
        page: 'https://developer.nutritionix.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
