import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*scrape_do_token' },
        { named: '*scrape_do_api_token' },
        { named: '*scrape_do_access_token' },
        { named: '*scrape_do_api_key' },
        { named: '*scrape_do_key' },
        { named: '*scrape_do_pat' },
        { named: '*scrape_do_personal_access_token' },
        { named: '*scrape_do_auth_token' },
      ],
      manual: {
        page: 'https://scrape.do/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
