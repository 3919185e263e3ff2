import type { Service } from '../model/service.ts'

/** API keys: `tly-`, as the page has it, and 32 to 40 letters and digits, as samples look. */
export const tally = {
  id: 'tally',
  name: 'Tally',
  docs: 'https://developers.tally.so/api-reference/api-keys',
  hosts: ['api.tally.so', 'tally.so'],
  keys: {
    'tally-api-key': {
      name: 'Tally API key',
      source: 'https://developers.tally.so/api-reference/api-keys',
      shape: ['tly-', { base62: [32, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://tally.so/settings/api-keys', steps: ['Settings, API keys', 'Revoke the key'] },
      reach: 'Reads and changes forms with all answers, as its user.',
    },
  },
} as const satisfies Service
