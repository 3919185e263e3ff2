import type { Service } from '../model/service.ts'

/** API keys: `sn4_` and 20 to 40 letters and digits, as samples look. */
export const targon = {
  id: 'targon',
  name: 'Targon',
  docs: 'https://docs.targon.com/',
  hosts: ['api.targon.com'],
  keys: {
    'targon-api-key': {
      name: 'Targon API key',
      shape: ['sn4_', { base62: [20, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.targon.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
