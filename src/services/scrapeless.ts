import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('scrapeless'),
      carriers: [{ header: 'x-api-token', value: '{key}' }],
      manual: {
        page: 'https://docs.scrapeless.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
