import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; `t` and 11 to 24 characters of URL-safe base64 are looked at. */
export const parsehub = {
  id: 'parsehub',
  name: 'ParseHub',
  docs: 'https://www.parsehub.com/docs/ref/api/v2/',
  hosts: ['www.parsehub.com'],
  keys: {
    'parsehub-api-key': {
      name: 'ParseHub API key',
      shape: ['t', { base64url: [11, 24] }],
      beside: apiKeyNames('parsehub'),
      manual: {
        page: 'https://www.parsehub.com/docs/ref/api/v2/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
