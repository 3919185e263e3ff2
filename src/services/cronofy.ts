import type { Service } from '../model/service.ts'

/** API keys: `CRN_` and 40 to 64 letters and digits, as samples look. */
export const cronofy = {
  id: 'cronofy',
  name: 'Cronofy',
  docs: 'https://docs.cronofy.com/',
  hosts: ['api.cronofy.com'],
  keys: {
    'cronofy-api-key': {
      name: 'Cronofy API key',
      shape: ['CRN_', { base62: [40, 64] }],
      manual: { page: 'https://docs.cronofy.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes bookings of the owner.',
    },
  },
} as const satisfies Service
