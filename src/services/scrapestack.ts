import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const scrapestack = {
  id: 'scrapestack',
  name: 'scrapestack',
  docs: 'https://scrapestack.com/documentation',
  hosts: ['api.scrapestack.com'],
  keys: {
    'scrapestack-api-key': {
      name: 'scrapestack API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('scrapestack'), { word: 'api.scrapestack.com', within: 160 }],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://scrapestack.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
