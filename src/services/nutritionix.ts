import type { Service } from '../model/service.ts'

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
        { named: '*nutritionix_api_key' },
        { named: '*nutritionix_key' },
        { named: '*nutritionix_token' },
        { named: '*nutritionix_api_token' },
        { named: '*nutritionix_access_token' },
        { named: '*nutritionix_secret' },
        { named: '*nutritionix_api_secret' },
        { named: '*nutritionix_access_key' },
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
