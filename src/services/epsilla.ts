import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `eps_` and 20 to 80 characters of URL-safe base64, as samples look. */
export const epsilla = {
  id: 'epsilla',
  name: 'Epsilla',
  docs: 'https://epsilla-inc.gitbook.io/epsilladb',
  hosts: ['dispatch.epsilla.com'],
  keys: {
    'epsilla-api-key': {
      name: 'Epsilla API key',
      shape: ['eps_', { base64url: [20, 80] }],
      beside: apiKeyNames('epsilla'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://epsilla-inc.gitbook.io/epsilladb',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
