import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const scrapeops = {
  id: 'scrapeops',
  name: 'ScrapeOps',
  docs: 'https://scrapeops.io/docs/',
  hosts: ['proxy.scrapeops.io', 'api.scrapeops.io'],
  keys: {
    'scrapeops-api-key': {
      name: 'ScrapeOps API key',
      shape: uuid,
      beside: [...apiKeyNames('scrapeops'), { word: 'proxy.scrapeops.io', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://scrapeops.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
