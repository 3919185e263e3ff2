import type { Service } from '../model/service.ts'

/** API keys: `cbat_` and 32 letters and digits, as samples look. */
export const cloudbeds = {
  id: 'cloudbeds',
  name: 'Cloudbeds',
  docs: 'https://developers.cloudbeds.com/',
  hosts: ['api.cloudbeds.com', 'hotels.cloudbeds.com'],
  keys: {
    'cloudbeds-api-key': {
      name: 'Cloudbeds API key',
      shape: ['cbat_', { base62: 32 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://developers.cloudbeds.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings and guests.',
    },
  },
} as const satisfies Service
