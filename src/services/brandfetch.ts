import type { Service } from '../model/service.ts'

/** API keys: 32 bytes in base64, as samples look. */
export const brandfetch = {
  id: 'brandfetch',
  name: 'Brandfetch',
  docs: 'https://docs.brandfetch.com/docs/getting-started',
  hosts: ['api.brandfetch.io'],
  keys: {
    'brandfetch-api-key': {
      name: 'Brandfetch API key',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*brandfetch_api_key' },
        { named: '*brandfetch_key' },
        { named: '*brandfetch_token' },
        { named: '*brandfetch_api_token' },
        { named: '*brandfetch_secret' },
        { named: '*brand_fetch_api_key' },
        { named: '*brand_fetch_key' },
        { named: '*brand_fetch_token' },
        { named: '*brand_fetch_api_token' },
        { named: '*brand_fetch_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: { page: 'https://developers.brandfetch.com/dashboard/keys', steps: ['Keys', 'Regenerate the key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
