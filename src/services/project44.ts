import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 characters of URL-safe base64 are looked at. */
export const project44 = {
  id: 'project44',
  name: 'project44',
  docs: 'https://developers.project44.com/',
  hosts: ['na12.api.project44.com', 'api.project44.com'],
  keys: {
    'project44-api-key': {
      name: 'project44 API key',
      shape: [{ base64url: [20, 64] }],
      beside: secretNames('project44', 'p44'),
      manual: {
        page: 'https://developers.project44.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
