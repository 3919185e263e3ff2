import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are `ap2_` and a UUID, as samples look. */
export const murf = {
  id: 'murf',
  name: 'Murf',
  docs: 'https://murf.ai/api/docs/introduction/quickstart',
  hosts: ['api.murf.ai', 'murf.ai'],
  keys: {
    'murf-api-key': {
      name: 'Murf API key',
      shape: ['ap2_', ...uuid],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: { page: 'https://murf.ai/api/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Speaks at the cost of the account.',
    },
  },
} as const satisfies Service
