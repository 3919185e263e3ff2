import type { Service } from '../model/service.ts'

/** API keys: `sgamp_user_` and 20 to 100 characters of URL-safe base64, as samples look. */
export const ampcode = {
  id: 'ampcode',
  name: 'Amp (coding)',
  docs: 'https://ampcode.com/manual',
  hosts: ['ampcode.com'],
  keys: {
    'ampcode-api-key': {
      name: 'Amp (coding) API key',
      shape: ['sgamp_user_', { base64url: [20, 100] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://ampcode.com/manual',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
