import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const scrapingant = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  docs: 'https://docs.scrapingant.com/authentication',
  hosts: ['api.scrapingant.com', 'app.scrapingant.com'],
  keys: {
    'scrapingant-api-key': {
      name: 'ScrapingAnt API key',
      shape: [{ hex: 32 }],
      beside: plainKeyNames('scraping_ant', 'scrapingant'),
      carriers: [{ header: 'x-api-key', value: '{key}' }, { query: 'x-api-key' }],
      manual: { page: 'https://app.scrapingant.com/dashboard', steps: ['Dashboard', 'Regenerate the API token'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
