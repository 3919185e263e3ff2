import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/** Client secrets: 64 hexadecimal digits, as samples look. */
export const simkl = {
  id: 'simkl',
  name: 'Simkl',
  docs: 'https://api.simkl.org/',
  hosts: ['api.simkl.com'],
  keys: {
    'simkl-client-secret': {
      name: 'Simkl client secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('simkl'), ...apiKeyNames('simkl')],
      carriers: [{ header: 'simkl-api-key', value: '{key}' }],
      manual: {
        page: 'https://api.simkl.org/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With a user’s consent: reads and changes lists of what was watched.',
    },
  },
} as const satisfies Service
