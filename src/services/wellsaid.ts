import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const wellsaid = {
  id: 'wellsaid',
  name: 'WellSaid Labs',
  docs: 'https://docs.wellsaidlabs.com/',
  hosts: ['api.wellsaidlabs.com'],
  keys: {
    'wellsaid-api-key': {
      name: 'WellSaid Labs API key',
      shape: uuid,
      beside: [
        { named: '*wellsaid_api_key' },
        { named: '*wellsaid_key' },
        { named: '*wellsaid_token' },
        { named: '*wellsaid_api_token' },
        { named: '*wellsaid_access_token' },
        { named: '*wellsaid_secret' },
        { named: '*wellsaid_api_secret' },
        { named: '*wellsaid_access_key' },
        { named: '*wellsaidlabs_api_key' },
        { named: '*wellsaidlabs_key' },
        { named: '*wellsaidlabs_token' },
        { named: '*wellsaidlabs_api_token' },
        { named: '*wellsaidlabs_access_token' },
        { named: '*wellsaidlabs_secret' },
        { named: '*wellsaidlabs_api_secret' },
        { named: '*wellsaidlabs_access_key' },
        { word: 'api.wellsaidlabs.com', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.wellsaidlabs.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
