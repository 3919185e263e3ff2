import type { Service } from '../model/service.ts'

/** API keys: 40 characters of URL-safe base64, as samples look. */
export const uber = {
  id: 'uber',
  name: 'Uber',
  docs: 'https://developer.uber.com/docs',
  hosts: ['api.uber.com', 'auth.uber.com', 'login.uber.com'],
  keys: {
    'uber-api-key': {
      name: 'Uber API key',
      shape: [{ base64url: 40 }],
      beside: [
        { named: '*uber_client_secret' },
        { named: '*uber_server_token' },
        { named: '*uber_secret' },
        { named: '*uber_api_secret' },
        { named: '*uber_app_secret' },
        { named: '*uber_direct_client_secret' },
        { named: '*uber_direct_server_token' },
        { named: '*uber_direct_secret' },
        { named: '*uber_direct_api_secret' },
        { named: '*uber_direct_app_secret' },
        { named: '*uber_eats_client_secret' },
        { named: '*uber_eats_server_token' },
        { named: '*uber_eats_secret' },
        { named: '*uber_eats_api_secret' },
        { named: '*uber_eats_app_secret' },
        { word: 'api.uber.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.uber.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
