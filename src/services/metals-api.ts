import type { Service } from '../model/service.ts'

/** API keys: 60 small letters and digits, as samples look. */
export const metalsApi = {
  id: 'metals-api',
  name: 'Metals-API',
  docs: 'https://metals-api.com/documentation',
  hosts: ['metals-api.com'],
  keys: {
    'metals-api-api-key': {
      name: 'Metals-API API key',
      shape: [{ base36: 60 }],
      beside: [
        { named: '*metalsapi_key' },
        { named: '*metalsapi_token' },
        { named: '*metalsapi_access_token' },
        { named: '*metalsapi_secret' },
        { named: '*metalsapi_access_key' },
        { word: 'metals-api.com', within: 160 },
      ],
      manual: {
        page: 'https://metals-api.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
