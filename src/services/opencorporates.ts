import type { Service } from '../model/service.ts'

/** API keys: 20 letters and digits, as samples look. */
export const opencorporates = {
  id: 'opencorporates',
  name: 'OpenCorporates',
  docs: 'https://api.opencorporates.com/documentation/',
  hosts: ['api.opencorporates.com'],
  keys: {
    'opencorporates-api-key': {
      name: 'OpenCorporates API key',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*opencorporates_token' },
        { named: '*opencorporates_api_token' },
        { named: '*opencorporates_access_token' },
        { named: '*opencorporates_api_key' },
        { named: '*opencorporates_key' },
        { named: '*opencorporates_pat' },
        { named: '*opencorporates_personal_access_token' },
        { named: '*opencorporates_auth_token' },
        { word: 'api.opencorporates.com', within: 160 },
      ],
      carriers: [{ query: 'api_token' }],
      manual: {
        page: 'https://api.opencorporates.com/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
