import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 43 characters of URL-safe base64 are looked at. */
export const bringg = {
  id: 'bringg',
  name: 'Bringg',
  docs: 'https://developers.bringg.com/',
  hosts: ['developer-api.bringg.com', 'admin-api.bringg.com'],
  keys: {
    'bringg-api-key': {
      name: 'Bringg API key',
      shape: [{ base64url: [20, 43] }],
      beside: [
        ...secretNames('bringg'),
        { named: '*bringg_api_key' },
        { named: '*bringg_key' },
        { named: '*bringg_token' },
        { named: '*bringg_api_token' },
        { named: '*bringg_access_token' },
        { named: '*bringg_access_key' },
      ],
      manual: {
        page: 'https://developers.bringg.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
