import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const webscrapingAi = {
  id: 'webscraping-ai',
  name: 'WebScraping.AI',
  docs: 'https://webscraping.ai/docs',
  hosts: ['api.webscraping.ai'],
  keys: {
    'webscraping-ai-api-key': {
      name: 'WebScraping.AI API key',
      shape: uuid,
      beside: [...apiKeyNames('webscraping_ai'), { word: 'api.webscraping.ai', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://webscraping.ai/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
