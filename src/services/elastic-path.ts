import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
        ...secretNames('elasticpath', 'moltin', 'epcc', 'ep_commerce'),
        { word: 'useast.api.elasticpath.com', within: 160 },
      ],
      manual: { page: 'https://elasticpath.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
