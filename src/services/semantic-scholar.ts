import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const semanticScholar = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  docs: 'https://www.semanticscholar.org/product/api',
  hosts: ['api.semanticscholar.org'],
  keys: {
    'semantic-scholar-api-key': {
      name: 'Semantic Scholar API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('semantic_scholar', 's2'), { word: 'api.semanticscholar.org', within: 160 }],
      manual: {
        page: 'https://www.semanticscholar.org/product/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
