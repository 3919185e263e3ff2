import type { Service } from '../model/service.ts'

/**
 * API keys: `sk_hedra` and `-`, as the service’s own example shows, or `_`, and 20 to 80 characters of URL-safe base64, as
 * samples look.
 */
export const hedra = {
  id: 'hedra',
  name: 'Hedra',
  docs: 'https://www.hedra.com/docs',
  hosts: ['api.hedra.com', 'web-app-api.hedra.com'],
  keys: {
    'hedra-api-key': {
      name: 'Hedra API key',
      source: 'https://github.com/hedra-labs/hedra-api-starter/blob/0a373945b14a63ccf490bf8c897da1d42fc48b9a/README.md',
      shape: [{ oneOf: ['sk_hedra_', 'sk_hedra-'] }, { base64url: [20, 80] }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.hedra.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
