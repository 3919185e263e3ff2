import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*zenrows_api_key' },
        { named: '*zenrows_key' },
        { named: '*zenrows_token' },
        { named: '*zenrows_api_token' },
        { named: '*zenrows_access_token' },
        { named: '*zenrows_secret' },
        { named: '*zen_rows_api_key' },
        { named: '*zen_rows_key' },
        { named: '*zen_rows_token' },
        { named: '*zen_rows_api_token' },
        { named: '*zen_rows_access_token' },
        { named: '*zen_rows_secret' },
        { word: 'zenrows', within: 200 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://app.zenrows.com/account/settings', steps: ['Settings, API key', 'Regenerate it'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
