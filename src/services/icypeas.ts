import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const icypeas = {
  id: 'icypeas',
  name: 'Icypeas',
  docs: 'https://api-doc.icypeas.com/',
  hosts: ['app.icypeas.com'],
  keys: {
    'icypeas-api-key': {
      name: 'Icypeas API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('icypeas')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://api-doc.icypeas.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Looks up people’s mail addresses at the owner’s cost.',
    },
  },
} as const satisfies Service
