import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const scraperapi = {
  id: 'scraperapi',
  name: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com/',
  hosts: ['api.scraperapi.com', 'async.scraperapi.com', 'proxy-server.scraperapi.com', 'dashboard.scraperapi.com'],
  keys: {
    'scraperapi-api-key': {
      name: 'ScraperAPI API key',
      shape: [{ hex: 32 }],
      beside: [
        ...plainKeyNames('scraper_api', 'scraperapi'),
        { named: '*scraper_api' },
        { word: 'api.scraperapi.com', within: 200 },
        { word: 'scraperapi:', within: 200 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://dashboard.scraperapi.com/', steps: ['Dashboard', 'Generate a new API key'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
