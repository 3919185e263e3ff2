import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const spoonacular = {
  id: 'spoonacular',
  name: 'spoonacular',
  docs: 'https://spoonacular.com/food-api/docs#Authentication',
  hosts: ['api.spoonacular.com', 'spoonacular.com'],
  keys: {
    'spoonacular-api-key': {
      name: 'spoonacular API key',
      shape: [{ hex: 32 }],
      beside: [...plainKeyNames('spoonacular'), { word: 'api.spoonacular.com', within: 200 }],
      carriers: [{ query: 'apiKey' }, { header: 'x-api-key', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://spoonacular.com/food-api/console#Profile', steps: ['Profile', 'Generate a new API key'] },
      reach: 'Reads recipes at the cost of the account.',
    },
  },
} as const satisfies Service
