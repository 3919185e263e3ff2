import type { Service } from '../model/service.ts'

/** API keys: `riza_` and 20 to 60 letters and digits, as samples look. */
export const riza = {
  id: 'riza',
  name: 'Riza',
  docs: 'https://docs.riza.io/',
  hosts: ['api.riza.io'],
  keys: {
    'riza-api-key': {
      name: 'Riza API key',
      shape: ['riza_', { base62: [20, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.riza.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs code at the owner’s cost.',
    },
  },
} as const satisfies Service
