import type { Service } from '../model/service.ts'

/** Secret keys: `am_sk_test_` or `am_sk_live_` and 42 letters and digits, as its code makes them. */
export const autumn = {
  id: 'autumn',
  name: 'Autumn',
  docs: 'https://docs.useautumn.com/documentation/getting-started/setup',
  hosts: ['api.useautumn.com', 'app.useautumn.com'],
  keys: {
    'autumn-secret-key': {
      name: 'Autumn secret key',
      source:
        'https://github.com/useautumn/autumn/blob/00b4bbde2955ae15c9ad4f8be98438c28ee9f758/server/src/internal/dev/api-keys/apiKeyUtils.ts',
      shape: ['am_sk_', { oneOf: ['test_', 'live_'] }, { base62: 42 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'write',
      manual: {
        page: 'https://docs.useautumn.com/documentation/getting-started/setup',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Changes what customers have bought and may use.',
    },
  },
} as const satisfies Service
