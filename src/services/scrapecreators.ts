import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 28 letters and digits in samples. */
export const scrapecreators = {
  id: 'scrapecreators',
  name: 'ScrapeCreators',
  docs: 'https://docs.scrapecreators.com/',
  hosts: ['api.scrapecreators.com'],
  keys: {
    'scrapecreators-api-key': {
      name: 'ScrapeCreators API key',
      shape: [{ base62: [24, 40] }],
      beside: [...apiKeyNames('scrapecreators', 'scrape_creators')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.scrapecreators.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads public profiles at the owner’s cost.',
    },
  },
} as const satisfies Service
