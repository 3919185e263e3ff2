import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const trmLabs = {
  id: 'trm-labs',
  name: 'TRM Labs',
  docs: 'https://documentation.trmlabs.com/',
  hosts: ['api.trmlabs.com'],
  keys: {
    'trm-labs-api-key': {
      name: 'TRM Labs API key',
      shape: uuid,
      beside: [...apiKeyNames('trm_labs', 'trm'), { word: 'api.trmlabs.com', within: 160 }],
      manual: {
        page: 'https://documentation.trmlabs.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
