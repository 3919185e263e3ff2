import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: `live_` or `test_` and 40 to 70 characters of URL-safe base64, as samples look. */
export const scalekit = {
  id: 'scalekit',
  name: 'Scalekit',
  docs: 'https://docs.scalekit.com/',
  hosts: ['*.scalekit.com', '*.scalekit.dev'],
  keys: {
    'scalekit-api-key': {
      name: 'Scalekit API key',
      shape: [{ oneOf: ['live_', 'test_'] }, { base64url: [40, 70] }],
      beside: secretNames('scalekit'),
      manual: {
        page: 'https://docs.scalekit.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
