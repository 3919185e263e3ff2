import type { Service } from '../model/service.ts'

/** Keys of Yelp: 128 characters of base64url in public samples. */
export const yelp = {
  id: 'yelp',
  name: 'Yelp',
  docs: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  hosts: ['api.yelp.com'],
  keys: {
    'yelp-api-key': {
      name: 'Yelp API key',
      shape: [{ base64url: 128 }],
      beside: [{ named: '*yelp_api_key' }, { named: '*yelp_fusion_api_key' }, { named: '*yelp_key' }, { named: '*yelp_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.yelp.com/developers/v3/manage_app', steps: ['Refresh the API key'] },
      reach: 'Calls the Fusion API at the application’s cost.',
    },
  },
} as const satisfies Service
