import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*trm_labs_api_key' },
        { named: '*trm_labs_key' },
        { named: '*trm_labs_token' },
        { named: '*trm_labs_api_token' },
        { named: '*trm_labs_access_token' },
        { named: '*trm_labs_secret' },
        { named: '*trm_labs_api_secret' },
        { named: '*trm_labs_access_key' },
        { named: '*trm_api_key' },
        { named: '*trm_key' },
        { named: '*trm_token' },
        { named: '*trm_api_token' },
        { named: '*trm_access_token' },
        { named: '*trm_secret' },
        { named: '*trm_api_secret' },
        { named: '*trm_access_key' },
        { word: 'api.trmlabs.com', within: 160 },
      ],
      manual: {
        page: 'https://documentation.trmlabs.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
