import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 to 40 letters, digits, `-`, `_` and `=`, as samples look. */
export const onefichier = {
  id: 'onefichier',
  name: '1fichier',
  docs: 'https://1fichier.com/api.html',
  hosts: ['api.1fichier.com'],
  keys: {
    'onefichier-api-key': {
      name: '1fichier API key',
      shape: [{ base64url: [24, 40] }],
      beside: [...apiKeyNames('1fichier', 'onefichier')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://1fichier.com/api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, changes and deletes files.',
    },
  },
} as const satisfies Service
