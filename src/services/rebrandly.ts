import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      beside: plainKeyNames('rebrandly'),
      carriers: [{ header: 'apikey', value: '{key}' }, { query: 'apikey' }],
      manual: { page: 'https://app.rebrandly.com/account/api', steps: ['Account, API', 'Delete the key'] },
      reach: 'Reads, changes and deletes the account’s short links.',
    },
  },
} as const satisfies Service
