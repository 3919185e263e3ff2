import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `pdf_live_` and 40 to 60 letters and digits, as samples look. */
export const nutrient = {
  id: 'nutrient',
  name: 'Nutrient',
  docs: 'https://www.nutrient.io/api/documentation/',
  hosts: ['api.nutrient.io', 'api.pspdfkit.com'],
  keys: {
    'nutrient-api-key': {
      name: 'Nutrient API key',
      shape: ['pdf_live_', { base62: [40, 60] }],
      beside: [...apiKeyNames('nutrient', 'pspdfkit', 'nutrient_dws')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.nutrient.io/api/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes and reads documents at the owner’s cost.',
    },
  },
} as const satisfies Service
