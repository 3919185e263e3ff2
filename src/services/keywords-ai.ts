import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 8 letters and digits, `.` and 32 letters and digits, as samples look. */
export const keywordsAi = {
  id: 'keywords-ai',
  name: 'Keywords AI',
  docs: 'https://docs.keywordsai.co/',
  hosts: ['api.keywordsai.co'],
  keys: {
    'keywords-ai-api-key': {
      name: 'Keywords AI API key',
      shape: [{ base62: 8 }, '.', { base62: 32 }],
      beside: [...apiKeyNames('keywordsai'), { word: 'api.keywordsai.co', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.keywordsai.co/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
