import type { Service } from '../model/service.ts'

/** API keys: `secret-` and 60 to 80 letters and digits, as samples look. */
export const soracom = {
  id: 'soracom',
  name: 'Soracom',
  docs: 'https://developers.soracom.io/',
  hosts: ['api.soracom.io', 'g.api.soracom.io'],
  keys: {
    'soracom-api-key': {
      name: 'Soracom API key',
      shape: ['secret-', { base62: [60, 80] }],
      manual: {
        page: 'https://developers.soracom.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
