import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*scrapingdog_api_key' },
        { named: '*scrapingdog_key' },
        { named: '*scrapingdog_token' },
        { named: '*scrapingdog_api_token' },
        { named: '*scrapingdog_access_token' },
        { named: '*scrapingdog_secret' },
        { named: '*scraping_dog_api_key' },
        { named: '*scraping_dog_key' },
        { named: '*scraping_dog_token' },
        { named: '*scraping_dog_api_token' },
        { named: '*scraping_dog_access_token' },
        { named: '*scraping_dog_secret' },
        { word: 'scrapingdog', within: 200 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://docs.scrapingdog.com/', steps: ['Dashboard', 'Reset the API key'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
