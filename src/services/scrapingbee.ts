import type { Service } from '../model/service.ts'

/** API keys have 80 letters and digits in upper case, as samples look. */
export const scrapingbee = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation/',
  hosts: ['app.scrapingbee.com'],
  keys: {
    'scrapingbee-api-key': {
      name: 'ScrapingBee API key',
      shape: [{ base36upper: 80 }],
      beside: [
        { named: '*scraping_bee_api_key' },
        { named: '*scraping_bee_key' },
        { named: '*scraping_bee_token' },
        { named: '*scraping_bee_api_token' },
        { named: '*scraping_bee_access_token' },
        { named: '*scraping_bee_secret' },
        { named: '*scrapingbee_api_key' },
        { named: '*scrapingbee_key' },
        { named: '*scrapingbee_token' },
        { named: '*scrapingbee_api_token' },
        { named: '*scrapingbee_access_token' },
        { named: '*scrapingbee_secret' },
        { word: 'scrapingbee', within: 200 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://app.scrapingbee.com/account/manage/api_key', steps: ['API key', 'Regenerate it'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
