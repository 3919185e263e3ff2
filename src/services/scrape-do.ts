import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 46 hexadecimal digits are looked at. */
export const scrapeDo = {
  id: 'scrape-do',
  name: 'Scrape.do',
  docs: 'https://scrape.do/documentation/',
  hosts: ['api.scrape.do'],
  keys: {
    'scrape-do-api-key': {
      name: 'Scrape.do API key',
      shape: [{ hex: [32, 46] }],
      beside: tokenNames('scrape_do'),
      manual: {
        page: 'https://scrape.do/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
