import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const fedex = {
  id: 'fedex',
  name: 'FedEx',
  docs: 'https://developer.fedex.com/',
  hosts: ['apis.fedex.com', 'apis-sandbox.fedex.com'],
  keys: {
    'fedex-api-key': {
      name: 'FedEx API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('fedex'), { word: 'apis.fedex.com', within: 160 }],
      manual: {
        page: 'https://developer.fedex.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
