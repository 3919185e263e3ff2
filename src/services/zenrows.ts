import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 40 hex digits, as samples look. */
export const zenrows = {
  id: 'zenrows',
  name: 'ZenRows',
  docs: 'https://docs.zenrows.com/universal-scraper-api/api-reference',
  hosts: ['api.zenrows.com', 'app.zenrows.com'],
  keys: {
    'zenrows-api-key': {
      name: 'ZenRows API key',
      shape: [{ hex: 40 }],
      beside: [...plainKeyNames('zenrows', 'zen_rows'), { word: 'api.zenrows.com', within: 200 }],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://app.zenrows.com/account/settings', steps: ['Settings, API key', 'Regenerate it'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
