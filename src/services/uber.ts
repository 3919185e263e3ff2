import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 40 characters of URL-safe base64, as samples look. */
export const uber = {
  id: 'uber',
  name: 'Uber',
  docs: 'https://developer.uber.com/docs',
  hosts: ['api.uber.com', 'auth.uber.com', 'login.uber.com'],
  keys: {
    'uber-api-key': {
      name: 'Uber API key',
      shape: [{ base64url: 40 }],
      beside: [
        ...named(
          ['uber', 'uber_direct', 'uber_eats'],
          ['_client_secret', '_server_token', '_secret', '_api_secret', '_app_secret'],
        ),
        { word: 'api.uber.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.uber.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
