import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*miniflux_api_key' },
        { named: '*miniflux_key' },
        { named: '*miniflux_token' },
        { named: '*miniflux_api_token' },
        { named: '*miniflux_access_token' },
        { named: '*miniflux_secret' },
        { named: '*miniflux_api_secret' },
        { named: '*miniflux_access_key' },
      ],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://miniflux.app/docs/api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
