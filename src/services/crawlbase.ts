import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const crawlbase = {
  id: 'crawlbase',
  name: 'Crawlbase (ProxyCrawl)',
  docs: 'https://crawlbase.com/docs/',
  hosts: ['api.crawlbase.com', 'api.proxycrawl.com'],
  keys: {
    'crawlbase-api-key': {
      name: 'Crawlbase (ProxyCrawl) API key',
      shape: [{ base64url: 22 }],
      beside: [
        ...tokenNames('crawlbase', 'proxycrawl'),
        { word: 'api.crawlbase.com', within: 160 },
        { word: 'CrawlingAPI(', within: 40 },
        { word: 'ProxyCrawlAPI(', within: 40 },
      ],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://crawlbase.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
