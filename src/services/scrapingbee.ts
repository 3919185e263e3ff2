import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      beside: [...plainKeyNames('scraping_bee', 'scrapingbee'), { word: 'scrapingbee', within: 200 }],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://app.scrapingbee.com/account/manage/api_key', steps: ['API key', 'Regenerate it'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
