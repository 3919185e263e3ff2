import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const springerNature = {
  id: 'springer-nature',
  name: 'Springer Nature',
  docs: 'https://dev.springernature.com/',
  hosts: ['api.springernature.com'],
  keys: {
    'springer-nature-api-key': {
      name: 'Springer Nature API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('springer', 'springer_nature'), { word: 'api.springernature.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://dev.springernature.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
