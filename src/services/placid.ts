import type { Service } from '../model/service.ts'

/** API keys: `placid-`, 10 to 24 letters and digits, `-` and 10 to 24 letters and digits, as samples look. */
export const placid = {
  id: 'placid',
  name: 'Placid',
  docs: 'https://placid.app/docs/',
  hosts: ['api.placid.app'],
  keys: {
    'placid-api-key': {
      name: 'Placid API key',
      shape: ['placid-', { base62: [10, 24] }, '-', { base62: [10, 24] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://placid.app/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
