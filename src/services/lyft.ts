import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 characters of URL-safe base64, as samples look. */
export const lyft = {
  id: 'lyft',
  name: 'Lyft',
  docs: 'https://www.lyft.com/developers',
  hosts: ['api.lyft.com'],
  keys: {
    'lyft-api-key': {
      name: 'Lyft API key',
      shape: [{ base64url: 32 }],
      beside: [...secretNames('lyft'), { word: 'api.lyft.com', within: 160 }],
      manual: {
        page: 'https://www.lyft.com/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
