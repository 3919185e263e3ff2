import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 letters, digits, `-` and `_`, as samples look. */
export const didit = {
  id: 'didit',
  name: 'Didit',
  docs: 'https://docs.didit.me/',
  hosts: ['verification.didit.me', 'apx.didit.me'],
  keys: {
    'didit-api-key': {
      name: 'Didit API key',
      shape: [{ base64url: [40, 48] }],
      beside: [...apiKeyNames('didit')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.didit.me/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Starts and reads verifications of people.',
    },
  },
} as const satisfies Service
