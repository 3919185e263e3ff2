import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const rezdy = {
  id: 'rezdy',
  name: 'Rezdy',
  docs: 'https://developers.rezdy.com/',
  hosts: ['api.rezdy.com', 'api.rezdy-staging.com'],
  keys: {
    'rezdy-api-key': {
      name: 'Rezdy API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('rezdy')],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://developers.rezdy.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings.',
    },
  },
} as const satisfies Service
