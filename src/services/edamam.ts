import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const edamam = {
  id: 'edamam',
  name: 'Edamam',
  docs: 'https://developer.edamam.com/',
  hosts: ['api.edamam.com'],
  keys: {
    'edamam-api-key': {
      name: 'Edamam API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*edamam_app_key' },
        ...apiKeyNames('edamam'),
        { named: '*edamam_food_app_key' },
        ...apiKeyNames('edamam_food'),
        { named: '*edamam_recipe_app_key' },
        ...apiKeyNames('edamam_recipe'),
        { named: '*edamam_nutrition_app_key' },
        ...apiKeyNames('edamam_nutrition'),
        { word: 'api.edamam.com', within: 160 },
      ],
      carriers: [{ query: 'app_key' }],
      manual: {
        page: 'https://developer.edamam.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
