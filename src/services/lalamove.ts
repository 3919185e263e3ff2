import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API secrets: `sk_prod_` and 64 characters of base64, as samples look. */
export const lalamove = {
  id: 'lalamove',
  name: 'Lalamove',
  docs: 'https://developers.lalamove.com/',
  hosts: ['rest.lalamove.com', 'rest.sandbox.lalamove.com'],
  keys: {
    'lalamove-api-key': {
      name: 'Lalamove API key',
      shape: ['sk_prod_', { base64: 64 }],
      beside: [...apiKeyNames('lalamove'), { word: 'lalamove.com', within: 200 }],
      manual: {
        page: 'https://developers.lalamove.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
