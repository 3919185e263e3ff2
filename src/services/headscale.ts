import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Keys as its own code makes them: `hskey-api-` (`-auth-` and `-reg-` for those that join), 12 characters of URL-safe base64,
 * `-` and 64 more. Older ones are 7 characters (10 in samples), `.` and 43.
 */
export const headscale = {
  id: 'headscale',
  name: 'Headscale',
  docs: 'https://headscale.net/stable/ref/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'headscale-api-key': {
      name: 'Headscale API key',
      source: 'https://github.com/juanfont/headscale/blob/main/hscontrol/db/api_key.go',
      shape: [{ oneOf: ['hskey-api-', 'hskey-auth-', 'hskey-reg-'] }, { base64url: 12 }, '-', { base64url: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://headscale.net/stable/ref/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Administers a network, or joins it.',
    },
    'headscale-old-api-key': {
      name: 'Headscale API key (older form)',
      source: 'https://github.com/juanfont/headscale/blob/main/hscontrol/db/api_key.go',
      shapes: [
        [{ base64url: 7 }, '.', { base64url: 43 }],
        [{ base64url: 10 }, '.', { base64url: 43 }],
      ],
      beside: apiKeyNames('headscale'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://headscale.net/stable/ref/api/',
        steps: ['Find where the API key (older form) was made', 'End it there, and make another'],
      },
      reach: 'Administers a network.',
    },
  },
} as const satisfies Service
