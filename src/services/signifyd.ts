import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 to 32 letters and digits, as samples look. */
export const signifyd = {
  id: 'signifyd',
  name: 'Signifyd',
  docs: 'https://docs.signifyd.com/',
  hosts: ['api.signifyd.com'],
  keys: {
    'signifyd-api-key': {
      name: 'Signifyd API key',
      shape: [{ base62: [24, 32] }],
      beside: [...apiKeyNames('signifyd')],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.signifyd.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads cases and what stands in them.',
    },
  },
} as const satisfies Service
