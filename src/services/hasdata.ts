import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const hasdata = {
  id: 'hasdata',
  name: 'HasData',
  docs: 'https://docs.hasdata.com/',
  hosts: ['api.hasdata.com', 'api.scrape-it.cloud'],
  keys: {
    'hasdata-api-key': {
      name: 'HasData API key',
      shape: uuid,
      beside: [...apiKeyNames('hasdata', 'scrape_it_cloud', 'scrapeit'), { word: 'api.hasdata.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.hasdata.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
