import type { Service } from '../model/service.ts'

/** API keys: 22 letters and digits and `((`, as samples look. */
export const stackExchange = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  docs: 'https://api.stackexchange.com/docs/authentication',
  hosts: ['api.stackexchange.com', 'stackexchange.com'],
  keys: {
    'stack-exchange-api-key': {
      name: 'Stack Exchange API key',
      shape: [{ base62: 22 }, '(('],
      beside: [
        { named: '*stackexchange_key' },
        { named: '*stackexchange_api_key' },
        { named: '*stackexchange_client_secret' },
        { named: '*stackexchange_secret' },
        { named: '*stackexchange_access_token' },
        { named: '*stackexchange_token' },
        { named: '*stackoverflow_key' },
        { named: '*stackoverflow_api_key' },
        { named: '*stackoverflow_client_secret' },
        { named: '*stackoverflow_secret' },
        { named: '*stackoverflow_access_token' },
        { named: '*stackoverflow_token' },
        { named: '*stackapps_key' },
        { named: '*stackapps_api_key' },
        { named: '*stackapps_client_secret' },
        { named: '*stackapps_secret' },
        { named: '*stackapps_access_token' },
        { named: '*stackapps_token' },
        { word: 'api.stackexchange.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://api.stackexchange.com/docs/authentication',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the application’s quota.',
    },
  },
} as const satisfies Service
