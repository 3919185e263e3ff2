import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `secret_live_` or `secret_test_` and 20 to 32 letters and digits, as samples look. */
export const tito = {
  id: 'tito',
  name: 'Tito',
  docs: 'https://ti.to/docs/api/admin',
  hosts: ['api.tito.io'],
  keys: {
    'tito-api-key': {
      name: 'Tito API key',
      shape: [{ oneOf: ['secret_live_', 'secret_test_'] }, { base62: [20, 32] }],
      beside: apiKeyNames('tito'),
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://ti.to/docs/api/admin',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
