import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
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
      beside: plainKeyNames('zenserp', 'zen_serp'),
      carriers: [{ header: 'apikey', value: '{key}' }, { query: 'apikey' }],
      access: 'read',
      manual: { page: 'https://app.zenserp.com/', steps: ['Dashboard', 'Delete the API key'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
