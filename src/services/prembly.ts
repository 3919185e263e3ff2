import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `live_sk_` or `sandbox_sk_` and 36 to 44 letters and digits, as samples look. */
export const prembly = {
  id: 'prembly',
  name: 'Prembly',
  docs: 'https://docs.prembly.com/',
  hosts: ['api.prembly.com', 'api.myidentitypay.com'],
  keys: {
    'prembly-api-key': {
      name: 'Prembly API key',
      shapes: [
        [{ oneOf: ['live_sk_', 'sandbox_sk_', 'test_sk_'] }, { base62: [36, 44] }],
        [{ base62: [6, 12] }, '.', { base62: [36, 44] }],
      ],
      beside: [...apiKeyNames('prembly', 'identitypass', 'identity_pass')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.prembly.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Looks up people by their numbers.',
    },
  },
} as const satisfies Service
