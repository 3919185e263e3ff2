import type { Service } from '../model/service.ts'

/** API secrets: `sk_prod_` and 64 characters of base64, as samples look. */
export const lalamove = {
  id: 'lalamove',
  name: 'Lalamove',
  docs: 'https://developers.lalamove.com/',
  hosts: ['rest.lalamove.com', 'rest.sandbox.lalamove.com'],
  keys: {
    'lalamove-api-key': {
      name: 'Lalamove API key',
      shape: ['sk_prod_', { base64: 64 }],
      beside: [
        { named: '*lalamove_api_key' },
        { named: '*lalamove_key' },
        { named: '*lalamove_token' },
        { named: '*lalamove_api_token' },
        { named: '*lalamove_access_token' },
        { named: '*lalamove_secret' },
        { named: '*lalamove_api_secret' },
        { named: '*lalamove_access_key' },
        { word: 'lalamove.com', within: 200 },
      ],
      manual: {
        page: 'https://developers.lalamove.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
