import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const abacusAi = {
  id: 'abacus-ai',
  name: 'Abacus.AI',
  docs: 'https://abacus.ai/help/api',
  hosts: ['api.abacus.ai'],
  keys: {
    'abacus-ai-api-key': {
      name: 'Abacus.AI API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('abacus', 'abacus_ai'), { word: 'api.abacus.ai', within: 160 }],
      carriers: [{ header: 'apiKey', value: '{key}' }],
      manual: {
        page: 'https://abacus.ai/help/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
