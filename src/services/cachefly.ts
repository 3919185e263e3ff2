import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const cachefly = {
  id: 'cachefly',
  name: 'CacheFly',
  docs: 'https://portal.cachefly.com/',
  hosts: ['api.cachefly.com'],
  keys: {
    'cachefly-api-token': {
      name: 'CacheFly API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('cachefly')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://portal.cachefly.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Changes and purges a CDN’s services.',
    },
  },
} as const satisfies Service
