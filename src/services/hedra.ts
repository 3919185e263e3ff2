import type { Service } from '../model/service.ts'

/** API keys: `sk_hedra_` and 20 to 80 characters of URL-safe base64, as samples look. */
export const hedra = {
  id: 'hedra',
  name: 'Hedra',
  docs: 'https://www.hedra.com/docs',
  hosts: ['api.hedra.com', 'web-app-api.hedra.com'],
  keys: {
    'hedra-api-key': {
      name: 'Hedra API key',
      shape: ['sk_hedra_', { base64url: [20, 80] }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.hedra.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
