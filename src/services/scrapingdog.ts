import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 24 hex digits, as the page’s example has. */
export const scrapingdog = {
  id: 'scrapingdog',
  name: 'Scrapingdog',
  docs: 'https://docs.scrapingdog.com/web-scraping-api',
  hosts: ['api.scrapingdog.com'],
  keys: {
    'scrapingdog-api-key': {
      name: 'Scrapingdog API key',
      source: 'https://docs.scrapingdog.com/web-scraping-api/request-customization/javascript-rendering',
      shape: [{ hex: 24 }],
      beside: [...plainKeyNames('scrapingdog', 'scraping_dog'), { word: 'api.scrapingdog.com', within: 200 }],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://docs.scrapingdog.com/', steps: ['Dashboard', 'Reset the API key'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
