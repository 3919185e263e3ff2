import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const flotiq = {
  id: 'flotiq',
  name: 'Flotiq',
  docs: 'https://flotiq.com/docs/',
  hosts: ['api.flotiq.com'],
  keys: {
    'flotiq-api-key': {
      name: 'Flotiq API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('flotiq'), { word: 'api.flotiq.com', within: 160 }],
      carriers: [{ header: 'X-AUTH-TOKEN', value: '{key}' }],
      manual: { page: 'https://flotiq.com/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
