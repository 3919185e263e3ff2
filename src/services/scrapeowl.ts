import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 30 small letters and digits, as samples look. */
export const scrapeowl = {
  id: 'scrapeowl',
  name: 'ScrapeOwl',
  docs: 'https://scrapeowl.com/docs',
  hosts: ['api.scrapeowl.com'],
  keys: {
    'scrapeowl-api-key': {
      name: 'ScrapeOwl API key',
      shape: [{ base36: 30 }],
      beside: [...apiKeyNames('scrapeowl'), { word: 'api.scrapeowl.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://scrapeowl.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
