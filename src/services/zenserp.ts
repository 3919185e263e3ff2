import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const zenserp = {
  id: 'zenserp',
  name: 'Zenserp',
  docs: 'https://app.zenserp.com/documentation',
  hosts: ['app.zenserp.com', 'api.zenserp.com'],
  keys: {
    'zenserp-api-key': {
      name: 'Zenserp API key',
      shape: uuid,
      beside: [
        { named: '*zenserp_api_key' },
        { named: '*zenserp_key' },
        { named: '*zenserp_token' },
        { named: '*zenserp_api_token' },
        { named: '*zenserp_access_token' },
        { named: '*zenserp_secret' },
        { named: '*zen_serp_api_key' },
        { named: '*zen_serp_key' },
        { named: '*zen_serp_token' },
        { named: '*zen_serp_api_token' },
        { named: '*zen_serp_access_token' },
        { named: '*zen_serp_secret' },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }, { query: 'apikey' }],
      access: 'read',
      manual: { page: 'https://app.zenserp.com/', steps: ['Dashboard', 'Delete the API key'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
