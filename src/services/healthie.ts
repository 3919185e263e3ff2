import type { Service } from '../model/service.ts'

/** API keys: `gh_live_` or `gh_sbox_` and 60 to 90 letters and digits, as samples look. */
export const healthie = {
  id: 'healthie',
  name: 'Healthie',
  docs: 'https://docs.gethealthie.com/',
  hosts: ['api.gethealthie.com', 'staging-api.gethealthie.com'],
  keys: {
    'healthie-api-key': {
      name: 'Healthie API key',
      shape: [{ oneOf: ['gh_live_', 'gh_sbox_'] }, { base62: [60, 90] }],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: {
        page: 'https://docs.gethealthie.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads data on people’s health that was shared with the owner.',
    },
  },
} as const satisfies Service
