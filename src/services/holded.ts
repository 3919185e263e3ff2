import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const holded = {
  id: 'holded',
  name: 'Holded',
  docs: 'https://developers.holded.com/',
  hosts: ['api.holded.com'],
  keys: {
    'holded-api-key': {
      name: 'Holded API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('holded'), { word: 'api.holded.com', within: 160 }],
      carriers: [{ header: 'key', value: '{key}' }],
      manual: {
        page: 'https://developers.holded.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
