import type { Service } from '../model/service.ts'

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
        { named: '*scraper_api_api_key' },
        { named: '*scraper_api_key' },
        { named: '*scraper_api_token' },
        { named: '*scraper_api_api_token' },
        { named: '*scraper_api_access_token' },
        { named: '*scraper_api_secret' },
        { named: '*scraperapi_api_key' },
        { named: '*scraperapi_key' },
        { named: '*scraperapi_token' },
        { named: '*scraperapi_api_token' },
        { named: '*scraperapi_access_token' },
        { named: '*scraperapi_secret' },
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
