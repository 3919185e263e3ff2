import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 random bytes, as its code makes them: once in URL-safe base64 with `=`, today in hexadecimal. */
export const miniflux = {
  id: 'miniflux',
  name: 'Miniflux',
  docs: 'https://miniflux.app/docs/api.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'miniflux-api-key': {
      name: 'Miniflux API key',
      source: 'https://github.com/miniflux/v2/blob/main/internal/crypto/crypto.go',
      shapes: [[{ base64url: 43 }, '='], [{ hex: 64 }]],
      beside: apiKeyNames('miniflux'),
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://miniflux.app/docs/api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
