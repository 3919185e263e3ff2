import type { Service } from '../model/service.ts'

/** API keys: 50 letters and digits, as samples look. */
export const elasticPath = {
  id: 'elastic-path',
  name: 'Elastic Path (Moltin)',
  docs: 'https://elasticpath.dev/',
  hosts: ['useast.api.elasticpath.com', 'euwest.api.elasticpath.com', 'api.moltin.com'],
  keys: {
    'elastic-path-api-key': {
      name: 'Elastic Path (Moltin) API key',
      shape: [{ base62: 50 }],
      beside: [
        { named: '*elasticpath_secret' },
        { named: '*elasticpath_client_secret' },
        { named: '*elasticpath_api_secret' },
        { named: '*elasticpath_app_secret' },
        { named: '*moltin_secret' },
        { named: '*moltin_client_secret' },
        { named: '*moltin_api_secret' },
        { named: '*moltin_app_secret' },
        { named: '*epcc_secret' },
        { named: '*epcc_client_secret' },
        { named: '*epcc_api_secret' },
        { named: '*epcc_app_secret' },
        { named: '*ep_commerce_secret' },
        { named: '*ep_commerce_client_secret' },
        { named: '*ep_commerce_api_secret' },
        { named: '*ep_commerce_app_secret' },
        { word: 'useast.api.elasticpath.com', within: 160 },
      ],
      manual: { page: 'https://elasticpath.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
