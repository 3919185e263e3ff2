import type { Service } from '../model/service.ts'

/** API keys have 32 hex digits, as samples look. */
export const rebrandly = {
  id: 'rebrandly',
  name: 'Rebrandly',
  docs: 'https://developers.rebrandly.com/docs/api-key-authentication',
  hosts: ['api.rebrandly.com', 'app.rebrandly.com', 'enterprise-api.rebrandly.com'],
  keys: {
    'rebrandly-api-key': {
      name: 'Rebrandly API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*rebrandly_api_key' },
        { named: '*rebrandly_key' },
        { named: '*rebrandly_token' },
        { named: '*rebrandly_api_token' },
        { named: '*rebrandly_access_token' },
        { named: '*rebrandly_secret' },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }, { query: 'apikey' }],
      manual: { page: 'https://app.rebrandly.com/account/api', steps: ['Account, API', 'Delete the key'] },
      reach: 'Reads, changes and deletes the account’s short links.',
    },
  },
} as const satisfies Service
