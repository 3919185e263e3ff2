import type { Service } from '../model/service.ts'

/** API keys: `sk_` and 60 to 80 letters and digits, as samples look. */
export const scrapeless = {
  id: 'scrapeless',
  name: 'Scrapeless',
  docs: 'https://docs.scrapeless.com/',
  hosts: ['api.scrapeless.com', 'browser.scrapeless.com'],
  keys: {
    'scrapeless-api-key': {
      name: 'Scrapeless API key',
      shape: ['sk_', { base62: [60, 80] }],
      beside: [
        { named: '*scrapeless_api_key' },
        { named: '*scrapeless_key' },
        { named: '*scrapeless_token' },
        { named: '*scrapeless_api_token' },
        { named: '*scrapeless_access_token' },
        { named: '*scrapeless_secret' },
        { named: '*scrapeless_api_secret' },
        { named: '*scrapeless_access_key' },
      ],
      carriers: [{ header: 'x-api-token', value: '{key}' }],
      manual: {
        page: 'https://docs.scrapeless.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
