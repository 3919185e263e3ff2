import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(['brandfetch', 'brand_fetch'], ['_api_key', '_key', '_token', '_api_token', '_secret']),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: { page: 'https://developers.brandfetch.com/dashboard/keys', steps: ['Keys', 'Regenerate the key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
