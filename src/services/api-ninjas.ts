import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys of API Ninjas and CalorieNinjas: 22 characters of base64, `==` and 16 letters and digits, as samples look. */
export const apiNinjas = {
  id: 'api-ninjas',
  name: 'API Ninjas',
  docs: 'https://api-ninjas.com/api',
  hosts: ['api.api-ninjas.com', 'api.calorieninjas.com'],
  keys: {
    'api-ninjas-key': {
      name: 'API Ninjas API key',
      shape: [{ base64: 22 }, '==', { base62: 16 }],
      beside: [
        ...apiKeyNames('api_ninjas', 'api_ninja', 'apininjas', 'ninjas', 'ninja', 'calorie_ninjas', 'calorieninjas'),
        { named: '*x_api_key' },
        { named: '*api_key' },
        { word: 'api.api-ninjas.com', within: 160 },
        { word: 'api.calorieninjas.com', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://api-ninjas.com/api', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
