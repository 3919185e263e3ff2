import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `live-` or `test-` and 60 to 64 letters and digits, as samples look. */
export const modernTreasury = {
  id: 'modern-treasury',
  name: 'Modern Treasury',
  docs: 'https://docs.moderntreasury.com/',
  hosts: ['app.moderntreasury.com'],
  keys: {
    'modern-treasury-api-key': {
      name: 'Modern Treasury API key',
      shape: [{ oneOf: ['live-', 'test-'] }, { base62: [60, 64] }],
      beside: apiKeyNames('moderntreasury'),
      manual: {
        page: 'https://docs.moderntreasury.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
