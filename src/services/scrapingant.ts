import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*scraping_ant_api_key' },
        { named: '*scraping_ant_key' },
        { named: '*scraping_ant_token' },
        { named: '*scraping_ant_api_token' },
        { named: '*scraping_ant_access_token' },
        { named: '*scraping_ant_secret' },
        { named: '*scrapingant_api_key' },
        { named: '*scrapingant_key' },
        { named: '*scrapingant_token' },
        { named: '*scrapingant_api_token' },
        { named: '*scrapingant_access_token' },
        { named: '*scrapingant_secret' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }, { query: 'x-api-key' }],
      manual: { page: 'https://app.scrapingant.com/dashboard', steps: ['Dashboard', 'Regenerate the API token'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
