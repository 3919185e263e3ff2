import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `secret_key_live_` or `secret_key_test_` and 24 to 64 letters and digits, as samples look. */
export const ravelin = {
  id: 'ravelin',
  name: 'Ravelin',
  docs: 'https://developer.ravelin.com/',
  hosts: ['api.ravelin.com', 'pci.ravelin.com'],
  keys: {
    'ravelin-secret-key': {
      name: 'Ravelin secret key',
      shape: [{ oneOf: ['secret_key_live_', 'secret_key_test_'] }, { base62: [24, 64] }],
      beside: [...secretNames('ravelin'), ...apiKeyNames('ravelin'), ...plainKeyNames('ravelin_secret')],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://developer.ravelin.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Sends events, reads scores.',
    },
  },
} as const satisfies Service
